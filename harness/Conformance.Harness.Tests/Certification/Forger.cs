using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Conformance.Bench.Observation.Stored;
using Conformance.Bench.Outcomes.Records;
using Conformance.Certification.Bundles;
using Conformance.Certification.Certificates;
using Conformance.Certification.Devices;
using Conformance.Certification.Draws;
using Conformance.Certification.Issuing;
using Conformance.Certification.Judging;
using Conformance.Certification.Recording;
using Conformance.Certification.Reports;
using Conformance.Certification.Statements;
using Conformance.Steps.Benching;
using NodaTime;

namespace Conformance.Harness.Tests.Certification;

/// <summary>Somebody who changes a bundle, and who may hold the key that it was signed with.</summary>
internal sealed class Forger(string folder, SigningKey? key = null)
{
    public BundleFiles Files { get; } = new(folder);

    public string Text(string name) => Encoding.UTF8.GetString(Files.Read(name)!);

    public void Replace(string name, string was, string now)
    {
        Assert.Contains(was, Text(name), StringComparison.Ordinal);
        Files.Write(name, Encoding.UTF8.GetBytes(Text(name).Replace(was, now, StringComparison.Ordinal)));
    }

    public void Delete(string name) => File.Delete(Files.PathOf(name));

    public string FirstLog(string part = BundleNames.Run) => Files.Names().First(name => name.StartsWith($"{part}/{RunFolder.Logs}/", StringComparison.Ordinal));

    /// <summary>Changes a line of a log and chains all behind it anew.</summary>
    public void Rewrite(string log, Func<string, string> change) => Files.Write(log, Chained(Encoding.UTF8.GetBytes(change(Text(log)))));

    /// <summary>The lines of a log, each with the hash of the one before.</summary>
    public static byte[] Chained(ReadOnlySpan<byte> log)
    {
        var text = new StringBuilder();
        var previous = "";
        foreach (var line in Encoding.UTF8.GetString(log).Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var json = JsonNode.Parse(line)!.AsObject();
            var own = json.ContainsKey("prev") ? line.Replace(json["prev"]!.GetValue<string>(), previous, StringComparison.Ordinal) : line;
            previous = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(own)));
            text.Append(own).Append('\n');
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>Makes everything anew that follows from the logs, findings included, as a verifier with these rules would take it.</summary>
    public async Task RecomputeAsync(VerificationRules rules, Func<Certificate, Certificate>? change = null, bool findings = true)
    {
        var device = BundleJson.Read<DeviceRecord>(Files.Read(BundleNames.Device)!);
        var before = BundleJson.Read<Certificate>(Files.Read(BundleNames.Certificate)!);
        var terms = CertificateTerms.Of(change?.Invoke(before) ?? before)!;
        if (findings)
        {
            await using var run = await BenchRun.StartAsync(SmallBench.Reference.Catalogue);
            await FindAsync(run, rules);
        }

        await CertifyAsync(device, terms, rules);
    }

    private async Task CertifyAsync(DeviceRecord device, CertificateTerms terms, VerificationRules rules)
    {
        await using var run = await BenchRun.StartAsync(SmallBench.Reference.Catalogue);
        var evidence = await new EvidenceJudgement(SmallBench.Reference, run, Files, rules).JudgeAsync(terms, device);
        EvidenceFiles.Write(Files, evidence);
        Files.Write(BundleNames.Order, OrderRecord.Of(terms).ToBytes());
        var certificate = new CertificateForm(SmallBench.Reference, terms, device).Of(evidence);
        Files.Write(BundleNames.Certificate, BundleJson.Write(certificate));
        Report(certificate);
    }

    /// <summary>Makes the reports anew of what lies there.</summary>
    public Task ReportAsync()
    {
        Report(BundleJson.Read<Certificate>(Files.Read(BundleNames.Certificate)!));
        return Task.CompletedTask;
    }

    private void Report(Certificate certificate)
    {
        foreach (var name in Files.Names().Where(BundleReports.IsComputed).ToList())
        {
            Delete(name);
        }

        foreach (var (name, content) in BundleReports.Of(Files, SmallBench.Reference.Catalogue, certificate) ?? new Dictionary<string, byte[]>())
        {
            Files.Write(name, content);
        }
    }

    /// <summary>Puts another device's run in the place of the one that is there.</summary>
    public async Task RunAgainAsync(TestedDevice device)
    {
        var order = new CertificateOrder(Nonce.Parse(CertifiedBundle.Nonce), [], Files.Folder + "-other", key!, null, null);
        await new Certifier(SmallBench.Reference, SmallBench.Fixtures, new FixedTime(), _ => { }).CertifyAsync(device, order);
        Directory.Delete(Files.Folder, recursive: true);
        Directory.Move(order.Out, Files.Folder);
        Delete(BundleNames.Refused);
        var terms = new CertificateTerms(SmallBench.Set, order.Nonce!, false, LogHeader.ThisBuild, Instant.FromDateTimeOffset(new FixedTime().GetUtcNow()), null, []);
        await CertifyAsync(device.Record, terms, new VerificationRules());
    }

    /// <summary>Signs whatever lies there.</summary>
    public void Sign() => Sign(key!);

    /// <summary>Signs the statement that lies there.</summary>
    public void SignStatement() => Files.Write(BundleNames.Signature, CompactJws.Sign(Files.Read(BundleNames.Statement)!, key!));

    /// <inheritdoc cref="Sign()"/>
    public void Sign(SigningKey key) => Sign(key, BundleJson.Read<Certificate>(Files.Read(BundleNames.Certificate)!));

    /// <summary>Signs whatever lies there as the bundle of a certificate, which may not be readable there any more.</summary>
    public void Sign(SigningKey key, Certificate certificate)
    {
        var statement = BundleJson.Write(Statement.Over(Files, certificate));
        Files.Write(BundleNames.Statement, statement);
        Files.Write(BundleNames.Signature, CompactJws.Sign(statement, key));
    }

    private async Task FindAsync(BenchRun run, VerificationRules rules)
    {
        foreach (var log in Files.Names().Where(name => name.Contains($"/{RunFolder.Logs}/", StringComparison.Ordinal)))
        {
            var bytes = Files.Read(log)!;
            var stored = rules.ReadLog(bytes) switch
            {
                LogReading.Complete complete => complete.Stored,
                LogReading.Incomplete incomplete => incomplete.Stored,
                _ => null,
            };
            if (stored is not null)
            {
                var name = log.Replace($"/{RunFolder.Logs}/", $"/{RunFolder.Findings}/", StringComparison.Ordinal);
                Files.Write(Path.ChangeExtension(name, ".json"), FindingsFile.Write(await run.JudgeAgainAsync(stored), bytes, complete: true));
            }
        }
    }
}
