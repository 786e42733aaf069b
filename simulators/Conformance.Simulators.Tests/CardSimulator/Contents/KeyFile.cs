using Conformance.Simulators.Tests.Authority;

namespace Conformance.Simulators.Tests.CardSimulator.Contents;

/// <summary>What OpenSSL says of the key files of the fixtures.</summary>
internal static class KeyFile
{
    /// <summary>The public half of the key that a field points to, as the card writes it.</summary>
    public static byte[] PublicKeyOf(FixtureCard card, string part, string name)
    {
        var file = Path.Combine(FixtureCard.Fixtures, "personas", card.Text(part, name)!);
        var (exitCode, output) = OpenSsl.Run("rsa", "-in", file, "-noout", "-modulus");
        Assert.Equal(0, exitCode);
        return [0x90, 0x03, 0x01, 0x00, 0x01, 0x91, 0x82, 0x01, 0x00, .. Convert.FromHexString(output.Trim()["Modulus=".Length..])];
    }
}
