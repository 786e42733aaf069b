using System.Security.Cryptography;

namespace Conformance.Simulators.Tests.CardSimulator.SecureMessaging;

/// <summary>
/// The other side of secure messaging, written from facts/card.md 2.5 with nothing of the card's code. The seed is 00 to 1F, so that
/// the session key is 00 to 0F.
/// </summary>
internal sealed class SecureClient
{
    private static readonly byte[] Seed = [.. Enumerable.Range(0, 32).Select(i => (byte)i)];
    private int _counter;

    /// <summary>80 AE with the seed under the public key of <see cref="TestCardKey.Delivery"/>.</summary>
    public static string SessionKeyCommand() => SessionKeyCommand([0xA0, 0x22, 0x80, 0x20, .. Seed]);

    public static string SessionKeyCommand(byte[] plain) => SessionKeyCommand(TestCardKey.Delivery.Key, plain);

    /// <summary>The seed under the key of another card.</summary>
    public static string SessionKeyCommand(RSA key) => SessionKeyCommand(key, [0xA0, 0x22, 0x80, 0x20, .. Seed]);

    /// <summary>The number that the next command has is left out.</summary>
    public void Skip() => _counter++;

    /// <summary>86 len 01 cryptogram of the padded data, in a command of class 08.</summary>
    public string Command(string header, string data)
    {
        var cryptogram = Run(Pad(Convert.FromHexString(data)), encrypt: true, number: ++_counter);
        return $"{header}{cryptogram.Length + 3:X2}86{cryptogram.Length + 1:X2}01{Convert.ToHexString(cryptogram)}";
    }

    /// <summary>READ BINARY with 96 03 00 LeHi LeLo and an extended Le of 0000.</summary>
    public string Read(string header, int length)
    {
        _counter++;
        return $"{header}0000059603{length:X6}0000";
    }

    /// <summary>The data of a response to the last command; it must be 9000.</summary>
    public string Open(string response)
    {
        var bytes = Convert.FromHexString(response);
        Assert.Equal("9000", response[^4..]);
        Assert.Equal(0x86, bytes[0]);
        var header = bytes[1] < 0x80 ? 2 : bytes[1] - 0x80 + 2;
        Assert.Equal(0x01, bytes[header]);
        var padded = Run(bytes[(header + 1)..^2], encrypt: false, _counter);
        var end = Array.FindLastIndex(padded, value => value != 0x00);
        Assert.Equal(0x80, padded[end]);
        return Convert.ToHexString(padded[..end]);
    }

    private static string SessionKeyCommand(RSA key, byte[] plain) =>
        "80AE0000000100" + Convert.ToHexString(key.Encrypt(plain, RSAEncryptionPadding.OaepSHA256));

    private static byte[] Pad(byte[] data) => [.. data, 0x80, .. new byte[15 - (data.Length % 16)]];

    private static byte[] Run(byte[] data, bool encrypt, int number)
    {
        using var aes = Aes.Create();
        aes.Key = Seed[..16];
        byte[] counter = [.. new byte[15], (byte)number];
        var initial = aes.EncryptCbc(counter, new byte[16], PaddingMode.None);
        return encrypt ? aes.EncryptCbc(data, initial, PaddingMode.None) : aes.DecryptCbc(data, initial, PaddingMode.None);
    }
}
