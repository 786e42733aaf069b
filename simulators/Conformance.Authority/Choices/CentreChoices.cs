namespace Conformance.Authority;

/// <summary>
/// What the centre sends where public sources disagree or say nothing, so that software can be tried with either (fixtures/centre). What is
/// taken unless told otherwise is what is best supported. Where grace ends, on which sources differ too, is <see cref="CentreSettings.Grace"/>.
/// </summary>
public sealed record CentreChoices
{
    /// <summary>CharacterCodeIdentifier (table 005): 0 and 1 by RW, MC and both known samples; 1 and 2 by OF.</summary>
    public EncodingCodes EncodingCodes { get; init; }

    /// <summary>SegmentOfResult of an abnormal end (table 003): 9 by OF and MC; 3 by a comment in RW.</summary>
    public AbnormalEnd AbnormalEnd { get; init; }

    /// <summary>How a short InsurerNumber comes to 8 characters (facts/eligibility.md 1.4): by blanks, by zeros, or not at all.</summary>
    public InsurerPadding InsurerPadding { get; init; }

    /// <summary>Where the answer to an upload has its ReceptionNumber: no source says whether in the body or in the header.</summary>
    public ReceptionNumberPlace ReceptionNumber { get; init; }

    /// <summary>What home visits, online care and 医療扶助 bring: "may be ZIP" is all that is known (facts/eligibility.md 1.7).</summary>
    public ResultPackaging ConsentedResults { get; init; }

    /// <summary>Whether 限度額 still comes in grace, which no source says (facts/eligibility.md 5.4).</summary>
    public bool LimitInGrace { get; init; } = true;
}
