using Conformance.Verification;
using NodaTime;

namespace Conformance.Authority;

/// <summary>How a centre is set up.</summary>
/// <param name="Encoding">Encoding of results, a setting per institution.</param>
/// <param name="Grace">Where grace ends; null for the default, the end of the third month after the month of expiry.</param>
/// <param name="Defect">A fault built in on purpose; null for none.</param>
public sealed record CentreSettings(MessageEncoding Encoding = MessageEncoding.Utf8, GraceReading? Grace = null, CentreDefect? Defect = null)
{
    /// <summary>What is sent where sources disagree.</summary>
    public CentreChoices Choices { get; init; } = new();

    /// <summary>What the institution is given at all.</summary>
    public InstitutionAccess Access { get; init; }

    /// <summary>How long a bulk request is under way (処理中); zero unless told otherwise. How long it takes in truth, no source says.</summary>
    public Duration BulkDelay { get; init; } = Duration.Zero;

    /// <summary>救急時閲覧権限 (table 043): whether the institution views without consent in an emergency (診療区分 4).</summary>
    public bool MayViewInEmergency { get; init; }

    /// <summary>Whether that takes the card first, as it did from the beginning; false: an insurance's numbers are enough, as was announced for later (EMRG-5).</summary>
    public bool EmergencyNeedsCard { get; init; } = true;

    /// <summary>
    /// Whether connections can be reset by disturbances that are told later: then a front stands before the port from the beginning. Where those
    /// told at first reset connections, it does so anyhow.
    /// </summary>
    public bool CanReset { get; init; }

    /// <summary>Answers of somebody's own, which go before the centre's over HTTP; none unless told otherwise.</summary>
    public StubBook Stubs { get; init; } = StubBook.None;

    /// <summary>What goes wrong on purpose; nothing unless told otherwise.</summary>
    public IReadOnlyList<Disturbance> Disturbances { get; init; } = [];
}
