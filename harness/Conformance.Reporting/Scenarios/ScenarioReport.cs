using NodaTime;

namespace Conformance.Reporting;

/// <summary>All that any report says about one scenario on one device: nothing about the machine or the user that ran it.</summary>
public sealed record ScenarioReport
{
    /// <summary>Path of the feature file below the features folder, with forward slashes: "identity/pin.feature".</summary>
    public required string FeatureFile { get; init; }

    public required string FeatureTitle { get; init; }

    /// <summary>Unique in its file, placeholders filled.</summary>
    public required string Title { get; init; }

    /// <summary>Without the @.</summary>
    public required IReadOnlyList<string> Tags { get; init; }

    /// <summary>Ids of the requirements that the scenario judged.</summary>
    public IReadOnlyList<string> Requirements { get; init; } = [];

    /// <summary>By the most binding of them.</summary>
    public required ScenarioSeverity Severity { get; init; }

    /// <summary>How the bench reached the device, for example "simulated" or "pcsc".</summary>
    public required string Binding { get; init; }

    /// <summary>Model of the device under test.</summary>
    public required string Device { get; init; }

    /// <summary>The defect seeded into a simulated device; null for none.</summary>
    public string? Defect { get; init; }

    public required ReportStatus Status { get; init; }

    /// <summary>The bench's verdict in its own words, for example "NotTestable". Categories of the report go by it.</summary>
    public required string Verdict { get; init; }

    /// <summary>Who has to act, for example "Device"; null when nobody has to. Categories of the report go by it as well.</summary>
    public string? Owner { get; init; }

    /// <summary>Why, unless it passed.</summary>
    public string? Message { get; init; }

    /// <summary>The findings per requirement, Markdown; null for none.</summary>
    public string? Findings { get; init; }

    /// <summary>On the bench's clock.</summary>
    public required Instant Started { get; init; }

    /// <summary>On the bench's clock, not before <see cref="Started"/>.</summary>
    public required Instant Stopped { get; init; }

    public required IReadOnlyList<StepReport> Steps { get; init; }

    public required IReadOnlyList<ReportAttachment> Attachments { get; init; }
}
