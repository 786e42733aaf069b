namespace Conformance.Verification;

/// <summary>A card whose holder was identified at the desk. Made only by <see cref="Identify"/>.</summary>
public sealed class VerifiedHolder
{
    private readonly Lazy<bool> _isSigned;

    private VerifiedHolder(CardSession session) =>
        (Session, _isSigned) = (session, new(() => session.Certificate.Key.IsSignatureOf(session.Challenge.Span, session.Signature.Span)));

    /// <summary>The card's answers, not yet judged.</summary>
    public CardSession Session { get; }

    /// <summary>Whether the card signed the challenge. It is looked up once: whoever judges the holder again, as a centre does when a ticket is used, asks nothing that can have changed.</summary>
    internal bool IsSigned => _isSigned.Value;

    /// <summary>The identity stage.</summary>
    /// <returns>The holder, or null when nobody made sure who holds the card: then the desk must, the centre decides nothing.</returns>
    public static VerifiedHolder? Identify(CardSession session) =>
        session.Evidence is IdentityEvidence.Face or IdentityEvidence.Pin or IdentityEvidence.Sight or IdentityEvidence.IPhone or IdentityEvidence.Android ? new VerifiedHolder(session) : null;
}
