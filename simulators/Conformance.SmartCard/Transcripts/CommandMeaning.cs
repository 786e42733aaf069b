namespace Conformance.SmartCard.Transcripts;

/// <summary>A command in words; what does not belong to an instruction is null.</summary>
/// <param name="Instruction">The name in ISO/IEC 7816-4, or in JICSAP where that has another.</param>
/// <param name="Application">The application by its official name: the one that is selected, or the current one.</param>
/// <param name="File">The file, key or reference: id and official name.</param>
/// <param name="Offset">Where reading starts, in bytes.</param>
/// <param name="Record">The record's number, from 1.</param>
/// <param name="DataObject">The data object's tag in hexadecimal.</param>
public sealed record CommandMeaning(
    string Instruction,
    string? Application = null,
    string? File = null,
    int? Offset = null,
    int? Record = null,
    string? DataObject = null);
