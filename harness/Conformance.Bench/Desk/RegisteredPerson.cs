using Conformance.Verification;
using NodaTime;

namespace Conformance.Bench.Desk;

/// <summary>What the register holds of the first patient, where it is something else than the fixture; null leaves the fixture's own.</summary>
public sealed record RegisteredPerson
{
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

    /// <summary>医療費助成; null for none.</summary>
    public MedicalAid? Aid { get; init; }

    internal InsuredRecord Apply(InsuredRecord record) => record with
    {
        Name = Name ?? record.Name,
        NameKana = NameKana ?? record.NameKana,
        Address = HasNoAddress ? null : Address ?? record.Address,
        QualificationDate = Since ?? record.QualificationDate,
        DisqualificationDate = LostOn ?? record.DisqualificationDate,
        HighCostLimit = Limit ?? record.HighCostLimit,
        MedicalAid = Aid ?? record.MedicalAid,
    };
}
