namespace Conformance.ReaderSimulator;

/// <summary>Offers the sight check on the web page for home visits, where nobody can look (against facts/eligibility.md 5.6).</summary>
internal sealed class VisitPageOffersSight : ReaderDefect
{
    public override string Name => "visit-page-offers-sight";

    internal override bool OffersSightOnPage()
    {
        Inject();
        return true;
    }
}
