using Conformance.Authority;
using Conformance.Bench.Observation;
using Conformance.Verification;

namespace Conformance.Bench.Desk;

/// <summary>
/// What the software behind the terminal, and the patient at home, have to do with the centre once a home visit is over. How a re-inquiry is
/// written is not public but for its name (OQSsihvq, facts/eligibility.md 1.3); here it has the form of an inquiry by number.
/// </summary>
public sealed class Visits
{
    private readonly CentreLine _line;
    private readonly VisitConsents _consents;
    private readonly Func<string, InsuredRecord> _chart;

    internal Visits(CentreLine line, VisitConsents consents, Func<string, InsuredRecord> chart) => (_line, _consents, _chart) = (line, consents, chart);

    /// <summary>Asks for a patient again, without the card and by the numbers in the chart (VISIT-1).</summary>
    public async Task AskAgainAsync(string persona)
    {
        if (!_line.IsCentreOurs)
        {
            _line.Observe(new ActNotDone("ask-again", "the centre behind this device is not the bench's, and how a re-inquiry is written is not public"));
            return;
        }

        _line.Observe(new ActedElsewhere("the institution", $"asks for {persona} again, without the card"));
        await _line.AskAsync("inquiries/visit", "OQSsihvq01res", NumberRequest.Of(_line.Now.Date, Keys(_chart(persona)))).ConfigureAwait(false);
    }

    /// <summary>The patient cancels the consent, on the web page for home visits (facts/eligibility.md 5.6).</summary>
    public void CancelByPatient(string persona) => Cancel(persona, VisitCanceller.Patient, new("the patient", "cancels the consent to home visits"));

    /// <summary>The institution cancels it, as when the care is over.</summary>
    public void CancelByInstitution(string persona) => Cancel(persona, VisitCanceller.Institution, new("the institution", "cancels the consent to home visits"));

    /// <summary>The patient changes the consent on that page, item by item.</summary>
    /// <param name="persona">Whose consent.</param>
    /// <param name="items">What is consented to from now on: surgery, medical, checkups.</param>
    public void ChangeByPatient(string persona, IReadOnlyCollection<string> items)
    {
        _line.Observe(new ActedElsewhere("the patient", ActedElsewhere.ChangesConsent));
        var medical = items.Contains("medical");
        _consents.Change(DeskTerminal.InstitutionCode, _chart(persona).CertificateSubject, new(items.Contains("surgery"), medical, medical, items.Contains("checkups")), _line.Now);
    }

    private void Cancel(string persona, VisitCanceller by, ActedElsewhere told)
    {
        _line.Observe(told);
        _consents.Cancel(DeskTerminal.InstitutionCode, _chart(persona).CertificateSubject, by);
    }

    private static IEnumerable<(string Element, string Value)> Keys(InsuredRecord chart)
    {
        yield return ("InsurerNumber", chart.InsurerNumber);
        if (chart.InsuredCardSymbol is { } symbol)
        {
            yield return ("InsuredCardSymbol", symbol);
        }

        yield return ("InsuredIdentificationNumber", chart.InsuredIdentificationNumber);
        if (chart.InsuredBranchNumber is { } branch)
        {
            yield return ("InsuredBranchNumber", branch);
        }

        yield return ("Birthdate", NumberRequest.Format(chart.Birthdate));
        yield return ("LimitApplicationCertificateRelatedConsFlg", "0");
    }
}
