using System.Text.Json;
using Conformance.Certification.Bundles;
using Conformance.Certification.Certificates;
using Conformance.Certification.Judging;
using Conformance.Certification.Statements;

namespace Conformance.Certification.Verifying;

/// <summary>Looks at what was signed, by whom, and whether it is what lies there.</summary>
internal sealed class EnvelopeCheck(BundleFiles bundle, VerificationRules rules, VerificationRequest request)
{
    private readonly byte[]? _statement = bundle.Read(BundleNames.Statement);
    private readonly List<(string Kind, string Name, VerificationKey Key)> _first = [];

    /// <summary>The keys that were seen for the first time.</summary>
    public IReadOnlyList<(string Kind, string Name, VerificationKey Key)> FirstUses => _first;

    /// <summary>The issuer's signature.</summary>
    public VerificationStep Signature(string? maker)
    {
        var wrong = Signed(BundleNames.Signature, DiscrepancyIds.SignatureWrong, request.Key, KnownKeys.Maker, maker).ToList();
        return new("signature", wrong, _first is [.., var (_, name, key)] ? $"first use of the key {key.Thumbprint} by {name}: compare it with what {name} publishes" : null);
    }

    /// <summary>The laboratory's, where a certificate says that one witnessed.</summary>
    public VerificationStep Witness(Certificate? certificate)
    {
        if (!rules.NeedsWitness(certificate?.Laboratory))
        {
            return new("witness", bundle.Read(BundleNames.Witness) is null ? [] : [new(DiscrepancyIds.WitnessWrong, BundleNames.Witness, null, "the certificate says of nobody that he witnessed the run")]);
        }

        var wrong = Signed(BundleNames.Witness, DiscrepancyIds.WitnessWrong, request.WitnessKey, KnownKeys.Laboratory, certificate!.Laboratory).ToList();
        return new("witness", wrong);
    }

    /// <summary>Whether the files are those of the statement.</summary>
    public VerificationStep Files(Certificate? certificate)
    {
        if (Stated() is not { } statement)
        {
            return new("files", [new(DiscrepancyIds.Unreadable, BundleNames.Statement, null, "this is no statement over a bundle")]);
        }

        var stated = statement.Subject.ToDictionary(subject => subject.Name, subject => subject.Digest.Sha256);
        var there = bundle.Names().Except(BundleNames.Envelope).ToList();
        List<Discrepancy> wrong =
        [
            .. rules.Missing(stated.Keys, there).Select(name => new Discrepancy(DiscrepancyIds.FileMissing, name, null, "the statement names it, and it is not there")),
            .. there.Where(name => stated.TryGetValue(name, out var digest) && !rules.HasDigest(digest, BundleFiles.DigestOf(bundle.Read(name)!)))
                .Select(name => new Discrepancy(DiscrepancyIds.FileChanged, name, null, "its SHA-256 is not the one that was signed")),
            .. rules.Strangers(stated.Keys, there).Select(name => new Discrepancy(DiscrepancyIds.FileStrange, name, null, "the statement does not name it")),
        ];
        return new("files", [.. wrong, .. wrong is [] && certificate is not null ? Foreign(certificate) : []]);
    }

    private IEnumerable<Discrepancy> Foreign(Certificate certificate)
    {
        var due = BundleJson.Write(Statement.Over(bundle, certificate));
        return rules.IsStatementOf(_statement, due) ? [] : [new(DiscrepancyIds.StatementForeign, BundleNames.Statement, JsonPlace.Of(_statement, due), "the files give another statement")];
    }

    private IEnumerable<Discrepancy> Signed(string file, string id, VerificationKey? asked, string kind, string? name)
    {
        if (bundle.Read(file) is not { } bytes || CompactJws.Read(bytes) is not { } jws)
        {
            return [new(id, file, null, "there is no compact JWS with ES256 and the signer's key in it")];
        }

        var wrong = new List<Discrepancy>();
        if (!rules.IsStatement(jws.Payload, _statement))
        {
            wrong.Add(new(DiscrepancyIds.StatementChanged, BundleNames.Statement, _statement is null ? null : JsonPlace.Of(_statement, jws.Payload), $"{file} signs another statement"));
        }

        if (!rules.IsSigned(jws, jws.Key))
        {
            wrong.Add(new(id, file, null, "the signature does not hold"));
        }

        return [.. wrong, .. Untrusted(file, jws.Key, asked, kind, name)];
    }

    private IEnumerable<Discrepancy> Untrusted(string file, VerificationKey key, VerificationKey? asked, string kind, string? name)
    {
        if (asked is not null)
        {
            return rules.IsTrusted(key, asked.Thumbprint) ? [] : [new(DiscrepancyIds.KeyForeign, file, null, $"signed by the key {key.Thumbprint}, asked for was {asked.Thumbprint}")];
        }

        if (name is null || request.Known.ThumbprintOf(kind, name) is not { } known)
        {
            _first.Add((kind, name ?? "", key));
            return [];
        }

        return rules.IsTrusted(key, known) ? [] : [new(DiscrepancyIds.KeyChanged, file, null, $"signed by the key {key.Thumbprint}; {name} signed with {known} before")];
    }

    private Statement? Stated()
    {
        try
        {
            var statement = _statement is null ? null : BundleJson.Read<Statement>(_statement);
            return statement is { Type: Statement.InToto, PredicateType: Statement.TestResultType } && statement.Subject.DistinctBy(subject => subject.Name).Count() == statement.Subject.Count
                ? statement
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
