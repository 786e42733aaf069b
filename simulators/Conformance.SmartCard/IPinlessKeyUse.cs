namespace Conformance.SmartCard;

/// <summary>
/// The bench's own control channel, outside APDU space. How an authorised reader uses the authentication key without a PIN is not
/// public (facts/card.md 2.4), so the bench does not pretend to know: it tells the simulated card directly. No APDU reaches this,
/// and a card that serves other clients does not have it.
/// </summary>
public interface IPinlessKeyUse
{
    /// <summary>Lets the authentication key sign without a PIN until the application is selected again or the card loses power.</summary>
    void Permit();
}
