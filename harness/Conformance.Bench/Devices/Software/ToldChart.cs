using Conformance.Bench.Observation;

namespace Conformance.Bench.Devices.Software;

/// <summary>A chart as an adapter or a person tells it.</summary>
/// <param name="Name">氏名.</param>
/// <param name="Kana">氏名カナ.</param>
/// <param name="Medical">Whether medical information can be opened.</param>
/// <param name="Confirmed">Whether it says that the qualification is confirmed for today.</param>
/// <param name="Address">住所; null for none.</param>
/// <param name="Aid">受給者番号 of a medical aid; null for none.</param>
/// <param name="Notice">What staff are told; null for nothing.</param>
internal sealed record ToldChart(string Name, string Kana, bool Medical, bool Confirmed, string? Address = null, string? Aid = null, string? Notice = null)
{
    /// <summary>What goes into the log.</summary>
    public ChartShown Of(string patient) => new(patient, Name, Kana, Address, Aid, Medical, Notice) { Confirmed = Confirmed };
}
