namespace Conformance.SmartCard.Transcripts;

/// <summary>Where the card of a transcript comes from, which settles what may be kept of it.</summary>
public enum CardOrigin
{
    /// <summary>An invented persona: attributes are kept, individual number, photo and whatever is presented to a reference are not.</summary>
    Simulated,

    /// <summary>Somebody's card, or one of a trace that was recorded elsewhere: nothing that tells of the holder or of this one card is kept.</summary>
    Physical,
}
