using Conformance.Bench.Physical.Interlocking;
using Conformance.CardSimulator;
using Conformance.CardSimulator.Personas;
using Conformance.Harness.Tests.Pcsc;
using Conformance.SmartCard;

namespace Conformance.Harness.Tests.Physical.Interlocking;

/// <summary>One reader, two cards, one client behind the interlock and one other program: plays a sequence of acts on the real interlock.</summary>
internal sealed class InterlockModel(InterlockPolicy policy, Func<InterlockRules> rules)
{
    private const string WrongPin = "0000";

    private readonly Dictionary<string, MyNumberCard> _cards = [];
    private readonly Dictionary<string, Persona> _personas = new() { ["taro"] = FixturePersona.Of("taro"), ["hanako"] = FixturePersona.Of("hanako") };

    /// <summary>Plays one sequence on cards with all tries left.</summary>
    public Wire Play(IReadOnlyList<ModelAct> acts)
    {
        var wire = new Wire { Armed = policy.Arming is null ? null : "taro", Floor = policy.Arming?.Floor ?? 1, TestCards = { "taro", "hanako" } };
        var slot = new RecordedSlot(wire);
        slot.Insert("taro", Fresh("taro"));
        Fresh("hanako");
        var reader = new InterlockedReader(slot, LaboratoryCards.Key, policy, rules(), _ => { }, _ => { });
        using var stage = new Stage(slot, reader, _cards);
        foreach (var act in acts)
        {
            stage.Do(act);
        }

        return wire;
    }

    private static IEnumerable<CommandApdu> CommandsOf(ModelAct act) => act switch
    {
        ModelAct.SelectPin => [Select(0x04, "D392F000260100000001"), Select(0x02, "0018")],
        ModelAct.SelectCertificate => [Select(0x02, "000A")],
        ModelAct.AskTries => [new(0x00, 0x20, 0x00, 0x80)],
        ModelAct.PresentRight => [new(0x00, 0x20, 0x00, 0x80, "8264"u8)],
        ModelAct.PresentWrong => [new(0x00, 0x20, 0x00, 0x80, "0000"u8)],
        ModelAct.PresentWrongByShortId => [new(0x00, 0x20, 0x00, 0x98, "0000"u8)],
        ModelAct.Change => [new(0x00, 0x24, 0x01, 0x80, "8264"u8)],
        _ => throw new ArgumentOutOfRangeException(nameof(act), act, "not an act of the client"),
    };

    private static CommandApdu Select(byte how, string name) => new(0x00, 0xA4, how, 0x0C, Convert.FromHexString(name));

    // A card is made once, and its count restored between sequences; one that got locked is replaced.
    private MyNumberCard Fresh(string name)
    {
        if (_cards.TryGetValue(name, out var card) && card.AuthenticationTriesLeft > 0)
        {
            card.PowerOn();
            LaboratoryCards.Present(card, _personas[name].AuthenticationPin!.Reveal());
            card.PowerOff();
        }

        if (card is null || card.AuthenticationTriesLeft < 3)
        {
            card = MyNumberCardFactory.Create(_personas[name], new CardOptions(), new Random(1));
        }

        return _cards[name] = card;
    }

    /// <summary>What stands around the reader while one sequence is played.</summary>
    private sealed class Stage(RecordedSlot slot, InterlockedReader reader, Dictionary<string, MyNumberCard> cards) : IDisposable
    {
        private string _lying = "taro";
        private ICardChannel _channel = Open(reader);

        public void Do(ModelAct act)
        {
            switch (act)
            {
                case ModelAct.ConnectAgain:
                    Reopen();
                    break;
                case ModelAct.SwapCard:
                    slot.Remove();
                    _lying = _lying == "taro" ? "hanako" : "taro";
                    slot.Insert(_lying, cards[_lying]);
                    Reopen();
                    break;
                case ModelAct.OtherPresentsWrongNow:
                    LaboratoryCards.Present(cards[_lying], WrongPin);
                    break;
                case ModelAct.OtherPresentsWrongWhenItCan:
                    slot.OtherProgram = card => LaboratoryCards.Present(card, WrongPin);
                    break;
                case ModelAct.OtherSelectsElsewhereWhenItCan:
                    slot.OtherProgram = card => LaboratoryCards.Send(card, "00A4020C02001B");
                    break;
                case ModelAct.PresentRightAndChangeWhileHeld:
                    ChangeWhileHeld();
                    break;
                default:
                    Transmit(act);
                    break;
            }
        }

        public void Dispose() => _channel.Dispose();

        private static ICardChannel Open(InterlockedReader reader) => Assert.IsType<CardConnection.Opened>(reader.Connect()).Channel;

        private void ChangeWhileHeld()
        {
            using var hold = _channel.Hold();
            Transmit(ModelAct.SelectPin);
            Transmit(ModelAct.PresentRight);
            Transmit(ModelAct.Change);
        }

        private void Transmit(ModelAct act)
        {
            foreach (var command in CommandsOf(act))
            {
                _channel.Transmit(command);
            }
        }

        private void Reopen()
        {
            var before = _channel;
            _channel = Open(reader);
            before.Dispose();
        }
    }
}
