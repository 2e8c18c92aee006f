namespace WordTemplates.Packaging;

/// <summary>One entry of a zip file, still compressed.</summary>
/// <param name="Name">Name as stored, with forward slashes.</param>
/// <param name="Deflated">True for deflate, false for stored.</param>
/// <param name="Crc">CRC-32 of the content.</param>
/// <param name="Size">Length of the content.</param>
/// <param name="Compressed">The stored bytes.</param>
internal sealed record ZipEntry(string Name, bool Deflated, uint Crc, int Size, ReadOnlyMemory<byte> Compressed);
