namespace Conformance.Terminal.Disk;

/// <summary>A file as a listing of its folder has it.</summary>
internal readonly record struct FoundFile(string Name, long Length, DateTime ChangedUtc);
