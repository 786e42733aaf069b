using Conformance.Fuzzing.Acts;
using Conformance.Fuzzing.Invariants;
using Conformance.Fuzzing.SecureMessaging;

namespace Conformance.Fuzzing.Generation;

/// <summary>
/// Plausible commands, chosen by where the card stands, so that deep states are reached; between them noise and commands with a few
/// bytes changed. The same random source makes the same acts.
/// </summary>
internal sealed class ActGenerator
{
    private readonly Random _random;
    private readonly SelectionActs _selection;
    private readonly ReferenceActs _references;
    private readonly ReadingActs _reading;
    private readonly KeyActs _keys;
    private readonly SecureActs _secure;

    public ActGenerator(Random random, IReadOnlyList<KeyDelivery> deliveries, IReadOnlyList<Df> present)
    {
        _random = random;
        _selection = new(random, present);
        _references = new(random);
        _reading = new(random, _selection);
        _keys = new(random, _selection, deliveries);
        _secure = new(random, _selection, _references, _reading);
    }

    /// <summary>For a new card: a holder who is careful, careless, or somebody else.</summary>
    public void Begin() => _references.Care = _random.Next(5) switch { 0 => 3, 1 => 40, 2 => 75, _ => 95 };

    public CardAct Next(CardModel model)
    {
        // With the PIN verified a session is worth its price; at any other time it is refused.
        if (model.Session is null && model.Current == Df.InputSupport && model.Reference(0x11)?.Grant == Grant.Yes && _random.Next(15) == 0)
        {
            return _keys.SessionKey();
        }

        var act = Choose(model, _random.Next(1000));
        return act.Kind == CardActKind.Command && _random.Next(20) == 0 ? Changed(act) : act;
    }

    private CardAct Choose(CardModel model, int dice) => dice switch
    {
        < 8 => CardAct.Reset,
        < 12 => CardAct.PowerCycle,
        < 40 => CardAct.Send(_keys.Bytes(_random.Next(_random.Next(8) == 0 ? 400 : 12))),
        < 48 => CardAct.Send(CommandBytes.Of((uint)_random.NextInt64(0x1_0000_0000), _keys.Bytes(_random.Next(20)), _random.Next(2) * 256)),
        < 52 => _keys.SessionKey(),
        < 56 => CardAct.Send(_keys.Terminal()),
        < 62 => CardAct.Send(_keys.Sign(model)),
        < 64 => CardAct.Send(_keys.Authenticate()),
        < 76 => CardAct.Send(_reading.Challenge()),
        < 96 => CardAct.Send(_reading.Object()),
        < 120 => CardAct.Send(_references.Change(model)),
        < 200 => CardAct.Send(_selection.Application()),
        < 300 => CardAct.Send(_selection.File(model)),
        < 340 => CardAct.Send(_reading.Record(model)),
        < 460 => CardAct.Send(_references.Query(model)),
        < 640 => CardAct.Send(_references.Verify(model)),
        _ when _random.Next(model.Session is null ? 20 : 2) == 0 => CardAct.Send(_secure.Next(model)),
        _ => CardAct.Send(_reading.Binary(model)),
    };

    /// <summary>The same command with a byte or two of it changed, or an end of it missing.</summary>
    private CardAct Changed(CardAct act)
    {
        var bytes = act.Command.ToArray();
        if (bytes.Length > 0 && _random.Next(3) > 0)
        {
            bytes[_random.Next(Math.Min(bytes.Length, 8))] = (byte)_random.Next(256);
        }
        else
        {
            bytes = bytes[.._random.Next(bytes.Length + 1)];
        }

        return CardAct.Send(bytes, bytes.AsSpan().SequenceEqual(act.Command.Span) ? act.SessionKey : default);
    }
}
