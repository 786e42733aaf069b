using Conformance.CardSimulator.Personas;

namespace Conformance.Simulators.Tests.CardSimulator.Personas;

/// <summary>A persona file in a folder of its own, with certificates that fit; gone when disposed of.</summary>
internal sealed class PersonaFolder : IDisposable
{
    public const string Right = """
        {
          "id": "plain",
          "reason": "a card with everything",
          "holder": { "name": "架空　太郎", "kana": "ｶｸｳ ﾀﾛｳ", "birthDate": "1980-02-17", "sex": "male", "address": "架空県" },
          "card": { "expires": "2035-02-17", "atr": "3BE000FF8131FE4514" },
          "pins": { "authentication": "8264", "signature": "HJ7K2Q9" },
          "authentication": { "certificate": "auth.cer", "privateKey": "auth.key.pem", "issuer": "auth.cer" },
          "signature": { "certificate": "sign.cer", "privateKey": "sign.key.pem", "issuer": "sign.cer" }
        }
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("persona");

    public PersonaFolder()
    {
        Write("auth.cer", TestCredential.Authentication.Certificate);
        Write("sign.cer", TestCredential.Signature.Certificate);
        File.WriteAllText(PathOf("auth.key.pem"), TestCredential.Authentication.PrivateKeyPem);
        File.WriteAllText(PathOf("sign.key.pem"), TestCredential.Signature.PrivateKeyPem);
    }

    public string PathOf(string name) => Path.Combine(_folder.FullName, name);

    public void Write(string name, byte[] bytes) => File.WriteAllBytes(PathOf(name), bytes);

    public PersonaReading Read(string json)
    {
        File.WriteAllText(PathOf("plain.json"), json);
        return PersonaFile.Read(PathOf("plain.json"));
    }

    /// <summary>The faults of the right file with one piece replaced.</summary>
    public IReadOnlyList<PersonaFault> Faults(string piece, string by)
    {
        Assert.Contains(piece, Right, StringComparison.Ordinal);
        return Assert.IsType<PersonaReading.Refused>(Read(Right.Replace(piece, by, StringComparison.Ordinal))).Faults;
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
