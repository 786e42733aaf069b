using Conformance.Bench.Observation;
using Conformance.Verification;
using NodaTime;

namespace Conformance.Bench.Desk;

/// <summary>What the register holds of the first patient, where it is something else than the fixture; null leaves the fixture's own.</summary>
public sealed record RegisteredPerson
{
    /// <summary>What stands in the log of a desk whose patient's record does not match the resident register (ELIG-3).</summary>
    public static readonly ActedElsewhere HeldBack = new("the insurer", "holds the record back until it is checked");

    /// <summary>What stands in the log of a desk whose patient has a kind of insurance of which nothing can be viewed (facts/eligibility.md 5.3).</summary>
    public static readonly ActedElsewhere KindNotViewable = new("the insurer", "is one whose information cannot be viewed");

    /// <summary>What stands in the log of a desk whose patient's record is marked 不開示該当 (facts/eligibility.md 4.2).</summary>
    public static readonly ActedElsewhere AddressWithheld = new("the insurer", "marks the record as not to be disclosed");

    /// <summary>What stands in the log of a desk whose patient's record is marked 自己情報提供不可 (facts/eligibility.md 4.2).</summary>
    public static readonly ActedElsewhere CardBarred = new("the insurer", "marks the record as not to be given to its owner");

    /// <summary>氏名.</summary>
    public string? Name { get; init; }

    /// <summary>氏名カナ.</summary>
    public string? NameKana { get; init; }

    /// <summary>住所.</summary>
    public string? Address { get; init; }

    /// <summary>True when the insurer registered no address.</summary>
    public bool HasNoAddress { get; init; }

    /// <summary>First day of the qualification.</summary>
    public LocalDate? Since { get; init; }

    /// <summary>First day without the qualification.</summary>
    public LocalDate? LostOn { get; init; }

    /// <summary>An insurance that followed on another one; null when there is only one.</summary>
    public NewInsurance? Newer { get; init; }

    /// <summary>限度額; null for none.</summary>
    public HighCostLimit? Limit { get; init; }

    /// <summary>特定疾病療養受療証; null for none.</summary>
    public SpecificDisease? Disease { get; init; }

    /// <summary>医療費助成; null for none.</summary>
    public MedicalAid? Aid { get; init; }

    /// <summary>生年月日.</summary>
    public LocalDate? Birthdate { get; init; }

    /// <summary>被保険者証区分 (table 010).</summary>
    public string? Classification { get; init; }

    /// <summary>保険者番号, not padded.</summary>
    public string? InsurerNumber { get; init; }

    /// <summary>高齢受給者証; null for none.</summary>
    public ElderlyRecipient? Elderly { get; init; }

    /// <summary>一部負担金割合 of 後期高齢者医療, in percent.</summary>
    public string? Share { get; init; }

    /// <summary>A ticket of 医療扶助; null for none.</summary>
    public AssistanceTicket? Ticket { get; init; }

    /// <summary>Why nothing medical of the person can be viewed, for the log; null where it can.</summary>
    public ActedElsewhere? NotViewable { get; init; }

    /// <summary>The insurer's mark on the record, of <see cref="AddressWithheld"/> and <see cref="CardBarred"/>; null for none.</summary>
    public ActedElsewhere? Mark { get; init; }

    /// <summary>Another person whom the numbers of the first patient fit as well; null for nobody.</summary>
    public TwinRegistration? Twin { get; init; }

    /// <summary>What the log tells of the record when the desk opens.</summary>
    internal IEnumerable<ActedElsewhere> Told => new[] { NotViewable, Mark }.OfType<ActedElsewhere>();

    internal InsuredRecord Apply(InsuredRecord record) => record with
    {
        Name = Name ?? record.Name,
        NameKana = NameKana ?? record.NameKana,
        Address = HasNoAddress ? null : Address ?? record.Address,
        QualificationDate = Since ?? record.QualificationDate,
        DisqualificationDate = LostOn ?? record.DisqualificationDate,
        HighCostLimit = Limit ?? record.HighCostLimit,
        SpecificDiseases = Disease is null ? record.SpecificDiseases : [Disease],
        MedicalAid = Aid ?? record.MedicalAid,
        Birthdate = Birthdate ?? record.Birthdate,
        InsuredCardClassification = Classification ?? record.InsuredCardClassification,
        InsurerNumber = InsurerNumber ?? record.InsurerNumber,
        ElderlyRecipient = Elderly ?? record.ElderlyRecipient,
        InsuredPartialContributionRatio = Share ?? record.InsuredPartialContributionRatio,
        Tickets = Ticket is null ? record.Tickets : [Ticket],
        IsViewingSuspended = NotViewable == HeldBack,
        IsAddressWithheld = Mark == AddressWithheld,
        IsCardBarred = Mark == CardBarred,
    };
}
