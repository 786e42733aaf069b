using Conformance.Verification;

namespace Conformance.Authority;

/// <summary>Reads fixtures/certificates/revocations.json: what is revoked or suspended before anything happens at a desk.</summary>
internal static class RevocationFile
{
    /// <summary>A folder without the file has no revocations.</summary>
    public static RevocationList Read(string file)
    {
        var register = new RevocationRegister();
        if (File.Exists(file))
        {
            foreach (var entry in FixtureJson.Load(file).Children("revocations"))
            {
                var serial = entry.Number("serial");
                var revocation = new Revocation(Kind(entry), NodaTime.Instant.FromDateTimeOffset(ValidityTime.StartOf(entry.Date("since"))));
                register.Add(serial > 0 ? Convert.ToHexString(SerialNumber.Encode(serial)) : throw entry.Wrong(entry.Path, "serial below 1", "Correct the number"), revocation);
            }
        }

        return register.Current;
    }

    private static RevocationKind Kind(FixtureJson entry) => entry.Text("kind") switch
    {
        "revoked" => RevocationKind.Revoked,
        "suspended" => RevocationKind.Suspended,
        _ => throw entry.Wrong($"{entry.Path}.kind", "no such kind", "Write revoked or suspended"),
    };
}
