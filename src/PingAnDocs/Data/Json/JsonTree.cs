namespace PingAnDocs.Data.Json;

/// <summary>Reads JSON bytes into nodes that know their places: strict decoding, strict grammar, then Newtonsoft's token reader.</summary>
internal static class JsonTree
{
    /// <summary>The root node, or null when the bytes are not one JSON value; faults go to the bag.</summary>
    public static JsonNode? Read(SourceFile source, DiagnosticBag faults)
    {
        if (TextDecoder.Decode(source, faults) is not { } text) return null;
        JsonScanner scanner = new(text);
        if (scanner.Scan() is not { } fault)
            return new NodeBuilder(new JsonText(source.Name, text), scanner.Lexemes, faults).Build();

        SourcePlace place = fault.Code == DataCodes.FileEmpty
            ? SourcePlace.WholeFile(source.Name)
            : new SourcePlace(source.Name, "", fault.Lexeme.Line, fault.Lexeme.Column);
        faults.Add(DataFault.Error(fault.Code, place, fault.Message) with { Found = Quoted.Short(fault.Lexeme.In(text)), Hint = fault.Hint });
        return null;
    }
}
