namespace Conformance.Steps.Benching;

/// <summary>Where a scenario stands.</summary>
/// <param name="File">The feature file, relative to its folder.</param>
/// <param name="Title">The scenario's title.</param>
/// <param name="Line">Its line, from 1.</param>
public sealed record StoredPlace(string File, string Title, int Line);
