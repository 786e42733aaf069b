namespace Conformance.Cli.Packing;

/// <summary>A file that goes into a pack.</summary>
/// <param name="Name">Its path in the pack, with "/".</param>
/// <param name="Source">Where it lies here.</param>
/// <param name="IsProgram">True when it is to be started.</param>
internal sealed record PackedFile(string Name, string Source, bool IsProgram = false);
