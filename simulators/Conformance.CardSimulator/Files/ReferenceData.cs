using System.Security.Cryptography;
using Conformance.CardSimulator.Defects;
using Conformance.SmartCard;

namespace Conformance.CardSimulator.Files;

/// <summary>
/// An internal EF with reference data (a PIN, a password, a 照合番号) and its retry counter, which outlives loss of power
/// (facts/card.md 1.6 and 2.6). Without data it behaves like the one reference that cards ship blocked (IEF 0012, facts/card.md 1.3):
/// 63C0 to the query, 6984 to VERIFY, and nothing verifies it. What a card that was issued without PINs answers is not published; that
/// it answers like this is a choice.
/// </summary>
internal sealed class ReferenceData : CardFile
{
    private readonly CardDefects _defects;
    private byte[]? _secret;

    public ReferenceData(ushort id, byte[]? secret, ReferenceRule rule, int triesLeft, CardDefects defects)
        : base(id)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(triesLeft);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(triesLeft, rule.MaximumTries);
        _secret = secret;
        _defects = defects;
        Rule = rule;
        TriesLeft = secret is null ? 0 : triesLeft;
    }

    public ReferenceRule Rule { get; }

    public int TriesLeft { get; private set; }

    public bool HasData => _secret is not null;

    public StatusWord Query() => StatusWord.WithTriesLeft(TriesLeft);

    /// <summary>
    /// Compares bytes, without padding or case folding. The answer to data of a wrong length is not published (facts/card.md 6.9);
    /// the choice here: they are wrong and spend a try.
    /// </summary>
    public StatusWord Verify(ReadOnlySpan<byte> candidate)
    {
        if (_secret is null)
        {
            return StatusWord.ReferenceBlocked;
        }

        var isRight = CryptographicOperations.FixedTimeEquals(candidate, _secret);
        if (TriesLeft == 0 && _defects.StaysBlocked(isRight))
        {
            return StatusWord.ReferenceBlocked;
        }

        if (_defects.Accepts(isRight))
        {
            TriesLeft = _defects.TriesAfterSuccess(Rule.MaximumTries, TriesLeft);
            return StatusWord.Success;
        }

        TriesLeft = AfterMiss();
        return StatusWord.WithTriesLeft(TriesLeft);
    }

    /// <summary>The write of the counter that comes before the comparison; right data would have given the try back, had they been compared.</summary>
    public void Spend()
    {
        if (HasData)
        {
            TriesLeft = _defects.TriesAfterInterruption(AfterMiss(), TriesLeft);
        }
    }

    /// <summary>Sets new data, which have all tries.</summary>
    public void Replace(ReadOnlySpan<byte> secret)
    {
        _secret = secret.ToArray();
        TriesLeft = Rule.MaximumTries;
    }

    /// <summary>Gives all tries back; only an authority can. Without data there is nothing to try.</summary>
    public void Unblock() => TriesLeft = HasData ? Rule.MaximumTries : 0;

    /// <summary>The key that these data guard is used without them; the counter stays as it is.</summary>
    public void PassedBy()
    {
        if (HasData)
        {
            TriesLeft = _defects.TriesAfterPinlessUse(TriesLeft, Rule.MaximumTries);
        }
    }

    public void LosePower()
    {
        if (HasData)
        {
            TriesLeft = _defects.TriesAfterPowerLoss(TriesLeft, Rule.MaximumTries);
        }
    }

    private int AfterMiss()
    {
        var right = _defects.TriesAfterFailure(Math.Max(0, TriesLeft - 1), TriesLeft);
        return Rule == ReferenceRule.NumberB ? _defects.TriesAfterMisread(right, TriesLeft) : right;
    }
}
