using Conformance.SmartCard;

namespace Conformance.Simulators.Tests.Reader;

/// <summary>A card in a slot, as small as the reader's needs; counts and can fail or be pulled at any APDU.</summary>
internal sealed class FakeCard : ICardReader, IPinlessKeyUse
{
    private Action _permit = () => { };

    public string Name => "fake slot";

    public bool IsCardPresent { get; set; } = true;

    /// <summary>Null on a card without a PIN.</summary>
    public string? Pin { get; init; } = "8264";

    public int Tries { get; set; } = 3;

    public bool IsMyNumberCard { get; init; } = true;

    public byte[] Certificate { get; init; } = DerOf(700);

    /// <summary>What is printed on it (照合番号B).</summary>
    public const string NumberB = "55021720354321";

    /// <summary>Tries of <see cref="NumberB"/>.</summary>
    public int NumberBTries { get; set; } = 10;

    /// <summary>The photo in 券面事項確認AP EF 0002; null where there is no such object.</summary>
    public byte[]? Photo { get; init; } = [.. Enumerable.Range(0, 300).Select(i => (byte)(i % 7))];

    /// <summary>True when the key may not be used, whatever was proved.</summary>
    public bool RefusesKey { get; set; }

    public TransportFaultKind? ConnectFault { get; init; }

    /// <summary>Called with the number of each APDU, from 1, before it is answered; a fault keeps the answer away.</summary>
    public Func<int, TransportFaultKind?> Disturb { get; set; } = _ => null;

    public int Sent { get; set; }

    public int ChannelsOpen { get; set; }

    /// <summary>Header of every command, for SELECT with its data; never that of VERIFY.</summary>
    public List<string> Commands { get; } = [];

    public CardConnection Connect()
    {
        if (ConnectFault is { } kind)
        {
            return new CardConnection.Failed(new(kind, 0, "scripted"));
        }

        if (!IsCardPresent)
        {
            return new CardConnection.Failed(new(TransportFaultKind.NoCard, 0, "scripted"));
        }

        ChannelsOpen++;
        var channel = new FakeCardChannel(this);
        _permit = channel.Permit;
        return new CardConnection.Opened(channel);
    }

    public void Permit() => _permit();

    /// <summary>Something with a DER header that says how long it is.</summary>
    public static byte[] DerOf(int content) =>
        [0x30, 0x82, (byte)(content >> 8), (byte)(content & 0xFF), .. Enumerable.Range(0, content).Select(i => (byte)(i % 251))];
}
