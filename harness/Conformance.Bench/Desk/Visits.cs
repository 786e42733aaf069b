using System.Collections.Concurrent;
using System.Net.Http.Headers;
using System.Text;
using System.Xml.Linq;
using Conformance.Authority;
using Conformance.Bench.Observation;
using Conformance.Verification;
using NodaTime;
using NodaTime.Text;

namespace Conformance.Bench.Desk;

/// <summary>
/// What the software behind the terminal, and the patient at home, have to do with the centre once a home visit is over. How a re-inquiry is
/// written is not public but for its name (OQSsihvq, facts/eligibility.md 1.3); here it has the form of an inquiry by number.
/// </summary>
public sealed class Visits
{
    private static readonly LocalDatePattern Day = LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd");
    private static readonly LocalDateTimePattern Moment = LocalDateTimePattern.CreateWithInvariantCulture("uuuuMMddHHmmss");

    private readonly DeskRecord _record;
    private readonly HttpClient _centre;
    private readonly ConcurrentQueue<Observed> _centreSeen;
    private readonly DeskTerminal _terminal;
    private readonly VisitConsents _consents;
    private readonly Func<string, InsuredRecord> _chart;
    private readonly Func<LocalDateTime> _now;

    internal Visits(
        DeskRecord record, HttpClient centre, ConcurrentQueue<Observed> centreSeen, DeskTerminal terminal, VisitConsents consents, Func<string, InsuredRecord> chart, Func<LocalDateTime> now) =>
        (_record, _centre, _centreSeen, _terminal, _consents, _chart, _now) = (record, centre, centreSeen, terminal, consents, chart, now);

    /// <summary>False where the centre behind the device is not the bench's own: then nobody here can ask it.</summary>
    internal bool IsCentreOurs { get; init; } = true;

    /// <summary>Asks for a patient again, without the card and by the numbers in the chart (VISIT-1).</summary>
    public async Task AskAgainAsync(string persona)
    {
        if (!IsCentreOurs)
        {
            _record.Observe(new ActNotDone("ask-again", "the centre behind this device is not the bench's, and how a re-inquiry is written is not public"));
            return;
        }

        _record.Observe(new ActedElsewhere("the institution", $"asks for {persona} again, without the card"));
        using var body = new ByteArrayContent(Encoding.UTF8.GetBytes(Request(_chart(persona))));
        body.Headers.ContentType = new MediaTypeHeaderValue("application/xml");
        try
        {
            using var response = await _centre.PostAsync(new Uri("inquiries/visit", UriKind.Relative), body).ConfigureAwait(false);
            var result = await response.Content.ReadAsByteArrayAsync().ConfigureAwait(false);
            TellOfCentre();
            if (response.IsSuccessStatusCode)
            {
                _terminal.TryHandOver($"OQSsihvq01res_{Moment.Format(_now())}.xml", result);
            }
        }
        catch (HttpRequestException)
        {
            // That the centre was out of reach is in the log already.
            TellOfCentre();
        }
    }

    /// <summary>The patient cancels the consent, on the web page for home visits (facts/eligibility.md 5.6).</summary>
    public void CancelByPatient(string persona) => Cancel(persona, VisitCanceller.Patient, new("the patient", "cancels the consent to home visits"));

    /// <summary>The institution cancels it, as when the care is over.</summary>
    public void CancelByInstitution(string persona) => Cancel(persona, VisitCanceller.Institution, new("the institution", "cancels the consent to home visits"));

    private void Cancel(string persona, VisitCanceller by, ActedElsewhere told)
    {
        _record.Observe(told);
        _consents.Cancel(DeskTerminal.InstitutionCode, _chart(persona).CertificateSubject, by);
    }

    // A device outside gives the place of its own questions alone; this one is the bench's.
    private void TellOfCentre()
    {
        while (_centreSeen.TryDequeue(out var seen))
        {
            _record.Observe(seen);
        }
    }

    private string Request(InsuredRecord chart)
    {
        XElement?[] keys =
        [
            new("InsurerNumber", chart.InsurerNumber),
            chart.InsuredCardSymbol is { } symbol ? new("InsuredCardSymbol", symbol) : null,
            new("InsuredIdentificationNumber", chart.InsuredIdentificationNumber),
            chart.InsuredBranchNumber is { } branch ? new("InsuredBranchNumber", branch) : null,
            new("Birthdate", Day.Format(chart.Birthdate)),
            new("LimitApplicationCertificateRelatedConsFlg", "0"),
        ];
        var message = new XElement(
            "XmlMsg",
            new XElement("MessageHeader", new XElement("QualificationConfirmationDate", Day.Format(_now().Date)), new XElement("MedicalInstitutionCode", DeskTerminal.InstitutionCode)),
            new XElement("MessageBody", new XElement("QualificationConfirmSearchInfo", keys)));
        return $"""<?xml version="1.0" encoding="UTF-8" standalone="no"?>{message}""";
    }
}
