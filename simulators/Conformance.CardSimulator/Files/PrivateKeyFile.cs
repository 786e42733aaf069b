using Conformance.CardSimulator.Access;
using Conformance.CardSimulator.Keys;

namespace Conformance.CardSimulator.Files;

/// <summary>An internal EF with a private key: it signs and never leaves the card.</summary>
internal sealed class PrivateKeyFile(ushort id, RsaPrivateKey key, KeyPurpose purpose, AccessCondition use) : CardFile(id)
{
    public RsaPrivateKey Key { get; } = key;

    public KeyPurpose Purpose { get; } = purpose;

    public AccessCondition Use { get; } = use;
}
