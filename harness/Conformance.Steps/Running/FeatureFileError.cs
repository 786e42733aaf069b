namespace Conformance.Steps.Running;

/// <summary>Why a feature file cannot be run. None of its scenarios is.</summary>
/// <param name="File">Relative to the folder that was read; "." when the folder itself is at fault.</param>
/// <param name="Line">From 1; 0 when no line is at fault.</param>
/// <param name="Column">From 1; 0 when no column is at fault.</param>
/// <param name="Message">What is wrong and what to do about it.</param>
public sealed record FeatureFileError(string File, int Line, int Column, string Message)
{
    /// <inheritdoc/>
    public override string ToString() => (File, Line) switch
    {
        (".", 0) => Message,
        (_, 0) => $"{File}: {Message}",
        _ => $"{File}({Line},{Column}): {Message}",
    };
}
