namespace Conformance.Harness.Tests.Requirements;

/// <summary>One way to spoil the small catalogue.</summary>
/// <param name="Name">What is wrong.</param>
/// <param name="File">The file that is spoiled.</param>
/// <param name="Old">What is replaced.</param>
/// <param name="New">What stands there then.</param>
/// <param name="Line">The line that the error must name.</param>
/// <param name="Says">What the error must say.</param>
/// <param name="BySchema">True when a JSON schema can see it too.</param>
public sealed record BadExample(string Name, string File, string Old, string New, int Line, string Says, bool BySchema)
{
    /// <summary>The file that the error must name, where it is another one.</summary>
    public string NamedFile { get; init; } = File;

    /// <summary>For the list of test cases.</summary>
    public override string ToString() => Name;
}
