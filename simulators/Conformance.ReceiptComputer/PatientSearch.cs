using System.Text;

namespace Conformance.ReceiptComputer;

/// <summary>Finds whose a result is, by birth date and kana name (facts/eligibility.md 3, RA): width and kana size are folded, and none or several are left to staff.</summary>
internal sealed class PatientSearch(ReceiptDefect defect)
{
    /// <summary>The one chart; null for none or several.</summary>
    public PatientChart? Find(IEnumerable<PatientChart> charts, string? kana, string? birthdate)
    {
        var found = charts.Where(chart => chart.Birthdate == birthdate && kana is not null && Key(chart.Kana) == Key(kana)).OrderBy(chart => chart.Number, StringComparer.Ordinal).ToList();
        return defect.TheOneOf(found, found is [var only] ? only : null);
    }

    private string Key(string kana) => defect.Enlarged(SmallKana.Enlarged(kana), kana).Normalize(NormalizationForm.FormKC).Replace(" ", "", StringComparison.Ordinal);
}
