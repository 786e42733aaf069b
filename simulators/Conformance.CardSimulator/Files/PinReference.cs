using System.Security.Cryptography;
using Conformance.CardSimulator.Defects;
using Conformance.SmartCard;

namespace Conformance.CardSimulator.Files;

/// <summary>
/// An internal EF with a PIN and its retry counter, which outlives loss of power (facts/card.md 1.6 and 2.6).
/// What a card that was issued without PINs answers is not published. The choice here: such a reference behaves like the one
/// reference that cards ship blocked (IEF 0012, facts/card.md 1.3): 63C0 to the query, 6984 to VERIFY, and nothing verifies it.
/// </summary>
internal sealed class PinReference : CardFile
{
    private readonly byte[]? _pin;
    private readonly int _maximumTries;
    private readonly CardDefects _defects;

    public PinReference(ushort id, byte[]? pin, int maximumTries, int triesLeft, CardDefects defects)
        : base(id)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(triesLeft);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(triesLeft, maximumTries);
        _pin = pin;
        _maximumTries = maximumTries;
        _defects = defects;
        TriesLeft = pin is null ? 0 : triesLeft;
    }

    public int TriesLeft { get; private set; }

    public StatusWord Query() => StatusWord.WithTriesLeft(TriesLeft);

    /// <summary>
    /// Compares bytes, without padding or case folding. The answer to a PIN of a wrong length is not published (facts/card.md 6.9);
    /// the choice here: it is a wrong PIN and spends a try.
    /// </summary>
    public StatusWord Verify(ReadOnlySpan<byte> candidate)
    {
        if (_pin is null)
        {
            return StatusWord.ReferenceBlocked;
        }

        var isRight = CryptographicOperations.FixedTimeEquals(candidate, _pin);
        if (TriesLeft == 0 && _defects.StaysBlocked(isRight))
        {
            return StatusWord.ReferenceBlocked;
        }

        if (_defects.Accepts(isRight))
        {
            TriesLeft = _defects.TriesAfterSuccess(_maximumTries, TriesLeft);
            return StatusWord.Success;
        }

        TriesLeft = _defects.TriesAfterFailure(Math.Max(0, TriesLeft - 1), TriesLeft);
        return StatusWord.WithTriesLeft(TriesLeft);
    }

    /// <summary>The key that this PIN guards is used without it; the counter stays as it is.</summary>
    public void PassedBy()
    {
        if (_pin is not null)
        {
            TriesLeft = _defects.TriesAfterPinlessUse(TriesLeft, _maximumTries);
        }
    }

    public void LosePower()
    {
        if (_pin is not null)
        {
            TriesLeft = _defects.TriesAfterPowerLoss(TriesLeft, _maximumTries);
        }
    }
}
