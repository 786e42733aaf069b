namespace Conformance.Bench.Requirements;

/// <summary>One demand on a device or on software, with its source and with how it is checked, or why it is not.</summary>
public sealed record Requirement
{
    /// <summary>Stable id in upper-case words, for instance PIN-LOCK-STAYS.</summary>
    public required string Id { get; init; }

    /// <summary>The requirement that this one takes the place of, with new wording; null when there was none before.</summary>
    public string? Supersedes { get; init; }

    /// <summary>How binding it is.</summary>
    public required Level Level { get; init; }

    /// <summary>Whom it binds.</summary>
    public required Subject Subject { get; init; }

    /// <summary>What is demanded.</summary>
    public required Wording Statement { get; init; }

    /// <summary>The fact ids it rests on, for instance "RDR-4".</summary>
    public required IReadOnlyList<string> Facts { get; init; }

    /// <summary>The capability that makes it apply; null when it always applies.</summary>
    public string? Capability { get; init; }

    /// <summary>What must be observable or controllable for it to be judged.</summary>
    public IReadOnlyList<Aspect> Needs { get; init; } = [];

    /// <summary>What must be observable for one of its checks to be judged.</summary>
    public IReadOnlyList<Aspect> NeedsOf(Check check) => check.Needs ?? Needs;

    /// <summary>Its checks; empty when it is not checked.</summary>
    public IReadOnlyList<Check> Checks { get; init; } = [];

    /// <summary>Why it is not checked; null when it is.</summary>
    public string? NotChecked { get; init; }
}
