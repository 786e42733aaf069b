using Conformance.Bench.Observation;

namespace Conformance.Bench.Desk;

/// <summary>
/// Staff ask by the numbers of an insurance certificate, without a card (facts/eligibility.md 4.1): in the software behind the terminal, so that
/// no reader takes part. What they key in is the scenario's, as printed on a certificate.
/// </summary>
public sealed class NumberInquiries
{
    private const string LimitConsent = "LimitApplicationCertificateRelatedConsFlg";

    private readonly CentreLine _line;

    internal NumberInquiries(CentreLine line) => _line = line;

    /// <summary>Asks by those keys, in the elements of facts/eligibility.md 1.4; without consent to the high-cost limit.</summary>
    public async Task AskAsync(IReadOnlyList<(string Element, string Value)> keys)
    {
        if (!_line.IsCentreOurs)
        {
            _line.Observe(new ActNotDone("ask-by-number", "the centre behind this device is not the bench's, and knows nobody by invented numbers"));
            return;
        }

        _line.Observe(ActedElsewhere.AsksByNumber);
        await _line.AskAsync("messages/OQSsiquc01req", "OQSsiquc01res", NumberRequest.Of(_line.Now.Date, [.. keys, (LimitConsent, "0")])).ConfigureAwait(false);
    }
}
