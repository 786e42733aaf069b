namespace Conformance.Bench.Observation;

/// <summary>What software behind the terminal shows of a patient, of an invented persona.</summary>
/// <param name="Patient">The institution's number of the patient.</param>
/// <param name="Name">氏名.</param>
/// <param name="Kana">氏名カナ.</param>
/// <param name="Address">住所; null for none.</param>
/// <param name="Aid">受給者番号 of a medical aid; null for none.</param>
/// <param name="Medical">Whether medical information can be opened.</param>
/// <param name="Notice">What staff are told; null for nothing.</param>
public sealed record ChartShown(string Patient, string Name, string Kana, string? Address, string? Aid, bool Medical, string? Notice) : Observed
{
    /// <summary>Whether it says that the qualification is confirmed for today; null in logs that were written without it.</summary>
    public bool? Confirmed { get; init; }

    /// <inheritdoc/>
    public override Source Source => Source.Software;

    /// <inheritdoc/>
    public override string Describe() =>
        $"chart {Patient}: Name {Name}, NameKana {Kana}, Address {Address ?? "-"}, aid {Aid ?? "-"}, medical information {(Medical ? "shown" : "not shown")}, "
        + $"qualification {(Confirmed == true ? "confirmed" : "not confirmed")}, notice {Notice ?? "-"}";
}
