namespace Conformance.ReaderSimulator;

/// <summary>
/// The eligibility centre as the terminal reaches it. No member throws for what networks and servers do; cancelling gives an
/// "unavailable" as well.
/// </summary>
public interface IEligibilityCentre
{
    /// <summary>Asks for 32 bytes to sign, good for one use.</summary>
    Task<ChallengeAnswer> ChallengeAsync(CancellationToken cancellation);

    /// <summary>Presents certificate and signature.</summary>
    Task<HolderAnswer> HolderAsync(HolderRequest request, CancellationToken cancellation);

    /// <summary>Asks to register the card of a holder as an insurance card, on the same proof; once it is registered, the holder is trusted.</summary>
    Task<HolderAnswer> RegisterAsync(HolderRequest request, CancellationToken cancellation);

    /// <summary>Asks for the result of a trusted holder.</summary>
    Task<InquiryAnswer> InquireAsync(InquiryRequest request, CancellationToken cancellation);
}
