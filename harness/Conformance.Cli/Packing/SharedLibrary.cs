namespace Conformance.Cli.Packing;

/// <summary>A library of the system.</summary>
/// <param name="Name">The name by which others ask for it, like libicuuc.so.72.</param>
/// <param name="Path">Where it lies.</param>
internal sealed record SharedLibrary(string Name, string Path);
