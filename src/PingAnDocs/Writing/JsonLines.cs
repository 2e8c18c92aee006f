using System.Globalization;
using System.Text;
using Newtonsoft.Json;

namespace PingAnDocs.Writing;

/// <summary>How every JSON this program writes looks: UTF-8 without mark, line feeds, Chinese unescaped, decimals with the digits they carry.</summary>
public static class JsonLines
{
    /// <summary>Lets <paramref name="write"/> write one value, indented for people, and gives the bytes with a final line feed.</summary>
    public static byte[] Indented(Action<JsonTextWriter> write) => Utf8Text.Of(Text(Formatting.Indented, write).Append('\n'));

    /// <summary>Lets <paramref name="write"/> write one value on one line, without the line feed.</summary>
    public static string OneLine(Action<JsonTextWriter> write) => Text(Formatting.None, write).ToString();

    /// <summary>A named text.</summary>
    public static void Property(this JsonTextWriter json, string name, string value)
    {
        json.WritePropertyName(name);
        json.WriteValue(value);
    }

    /// <summary>A named decimal; WriteRawValue, because WriteValue would make 4 a 4.0.</summary>
    public static void Property(this JsonTextWriter json, string name, decimal value)
    {
        json.WritePropertyName(name);
        json.WriteRawValue(value.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>A named array, one element per item.</summary>
    public static void Array<T>(this JsonTextWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WritePropertyName(name);
        json.WriteStartArray();
        foreach (var item in items) write(item);
        json.WriteEndArray();
    }

    /// <summary>An object around what <paramref name="members"/> writes.</summary>
    public static void Object(this JsonTextWriter json, Action members)
    {
        json.WriteStartObject();
        members();
        json.WriteEndObject();
    }

    private static StringBuilder Text(Formatting formatting, Action<JsonTextWriter> write)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        using var json = new JsonTextWriter(text) { Formatting = formatting };
        write(json);
        json.Flush();
        return text.GetStringBuilder();
    }
}
