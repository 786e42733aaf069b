using Conformance.SmartCard.MyNumber;

namespace Conformance.Bench.Physical.Cards;

/// <summary>Which card lies in a reader, as it told everybody when the connection was made.</summary>
/// <param name="Token">Its token; null when it tells too little to be told from another.</param>
/// <param name="Issuer">Who issued it.</param>
/// <param name="Applications">Those of its applications that answer, the issuer security domain aside.</param>
public sealed record CardIdentity(CardToken? Token, CardIssuer Issuer, IReadOnlyList<ApplicationIdentifier> Applications)
{
    /// <summary>A card of which nothing is known.</summary>
    public static CardIdentity Unknown { get; } = new(null, CardIssuer.Unknown, []);

    /// <summary>True when nobody's individual number can be on it.</summary>
    public bool IsTestCard => Issuer is CardIssuer.Test or CardIssuer.Bench;
}
