using System.Security.Cryptography;
using Conformance.Fuzzing.SecureMessaging;

namespace Conformance.Harness.Tests.Fuzzing;

public sealed class OaepEncryptionTests
{
    [Fact]
    public void The_holder_of_the_key_opens_it()
    {
        using var key = RSA.Create(2048);
        var ciphertext = OaepEncryption.Encrypt(key.ExportParameters(false).Modulus, "a session key"u8, new byte[32]);
        Assert.Equal("a session key"u8.ToArray(), key.Decrypt(ciphertext, RSAEncryptionPadding.OaepSHA256));
    }
}
