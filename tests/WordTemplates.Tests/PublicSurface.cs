using System.Reflection;

namespace WordTemplates.Tests;

/// <summary>Writes down what the engine shows to the outside: one line a type, one indented line a member.</summary>
internal static class PublicSurface
{
    public static string Of(Assembly assembly) =>
        string.Concat(assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal).Select(TypeText));

    private static string TypeText(Type type) =>
        $"{Kind(type)} {Name(type)}{(type.BaseType is { } parent && parent != typeof(object) && !type.IsEnum ? " : " + Name(parent) : "")}\n"
        + string.Concat(Members(type).Order(StringComparer.Ordinal).Select(member => $"  {member}\n"));

    private static string Kind(Type type) => type switch
    {
        { IsEnum: true } => "enum",
        { IsAbstract: true, IsSealed: true } => "static class",
        { IsAbstract: true } => "abstract class",
        { IsValueType: true } => "struct",
        _ => "class",
    };

    private static IEnumerable<string> Members(Type type) => type.IsEnum
        ? Enum.GetNames(type)
        : type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly).Where(IsWritten).Select(MemberText);

    /// <summary>Leaves out what the compiler adds to records.</summary>
    private static bool IsWritten(MemberInfo member) => member switch
    {
        MethodInfo method => !method.IsSpecialName && method.Name is not ("ToString" or "GetHashCode" or "Equals" or "Deconstruct" or "<Clone>$"),
        ConstructorInfo constructor => constructor.GetParameters() is not [{ } only] || only.ParameterType != member.DeclaringType,
        PropertyInfo property => property.Name != "EqualityContract",
        _ => true,
    };

    private static string MemberText(MemberInfo member) => member switch
    {
        ConstructorInfo constructor => $"new({Parameters(constructor)})",
        MethodInfo method => $"{(method.IsStatic ? "static " : "")}{Name(method.ReturnType)} {method.Name}({Parameters(method)})",
        PropertyInfo property => $"{Name(property.PropertyType)} {property.Name} {{ get;{(property.CanWrite ? " init;" : "")} }}",
        FieldInfo field => $"{Name(field.FieldType)} {field.Name}",
        _ => member.ToString()!,
    };

    private static string Parameters(MethodBase method) =>
        string.Join(", ", method.GetParameters().Select(parameter => $"{Name(parameter.ParameterType)} {parameter.Name}{(parameter.HasDefaultValue ? " = …" : "")}"));

    private static string Name(Type type) => type.IsGenericType
        ? $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>"
        : type.Name;
}
