namespace Conformance.Authority;

/// <summary>
/// A fixture file is not what it should be. The message names the file, the place in it and what to do; it never quotes the value,
/// which may describe a person.
/// </summary>
public sealed class FixtureFormatException : Exception
{
    /// <summary>Says what is wrong, where, and what to do next.</summary>
    public FixtureFormatException(string file, string place, string problem, string hint)
        : base($"{file}, {place}: {problem}. {hint}") => (File, Place) = (file, place);

    /// <summary>The file, as it was named by the caller.</summary>
    public string File { get; }

    /// <summary>JSON path or line.</summary>
    public string Place { get; }
}
