using System.Security.Cryptography;

namespace Conformance.Bench.Outcomes;

/// <summary>A file in the results folder of a run.</summary>
/// <param name="Name">Its path in that folder, with "/" between the parts.</param>
/// <param name="Sha256">Hash of its bytes, in lower-case hexadecimal.</param>
public sealed record KeptFile(string Name, string Sha256)
{
    /// <summary>The file of a name with these bytes.</summary>
    public static KeptFile Of(string name, ReadOnlySpan<byte> content) => new(name, Convert.ToHexStringLower(SHA256.HashData(content)));
}
