using System.Globalization;
using System.Security.Cryptography;
using Conformance.Authority;
using Conformance.Bench;
using Conformance.Bench.Fixtures;
using Conformance.Bench.Judgement;
using Conformance.CardSimulator.Issuing;

namespace Conformance.Cli.Cards;

/// <summary>conformance card new: a persona file with keys, images and certificates, all of which follow from the seed.</summary>
internal sealed class NewCard(string fixtures, TextWriter output)
{
    public int Make(int seed, InventedName? name, string folder)
    {
        var persona = InventedPersona.Draw(seed, name);
        var file = Path.Combine(folder, persona.Id + ".json");
        Prepare(folder, file);
        File.WriteAllText(file, persona.ToJson());
        CopyIssuer(folder);
        var material = new PersonaMaterial(Glyphs.Read(fixtures), Photos.Of, string.Create(CultureInfo.InvariantCulture, $"card {seed}"));
        if (material.Make(file).Faults is { Count: > 0 } faults)
        {
            File.Delete(file);
            throw new BenchFaultException(Owner.Configuration, string.Join('\n', faults.Select(fault => fault.What)), string.Join("; ", faults.Select(fault => fault.Hint).Distinct()));
        }

        Certify(persona, folder);
        BenchFixtures.PersonaAt(file);
        output.WriteLine(file);
        output.WriteLine($"  look at it: conformance card show {file}");
        return ExitCodes.Passed;
    }

    private static void Prepare(string folder, string file)
    {
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new BenchFaultException(Owner.Configuration, fault.Message, "name another folder with --out");
        }

        if (File.Exists(file))
        {
            throw new BenchFaultException(Owner.Configuration, $"{file} is there already", "choose another --seed or --out, or remove it");
        }
    }

    private void CopyIssuer(string folder)
    {
        var issuer = Directory.CreateDirectory(Path.Combine(folder, "issuer")).FullName;
        foreach (var key in Directory.EnumerateFiles(Path.Combine(fixtures, "issuer"), "*.key.pem"))
        {
            File.Copy(key, Path.Combine(issuer, Path.GetFileName(key)), overwrite: true);
        }
    }

    private void Certify(InventedPersona persona, string folder)
    {
        using var authority = new BenchFixtures(fixtures).LoadAuthority();
        Certify(folder, persona.Id, "auth", authority.Authentication, persona.Order("003"));
        Certify(folder, persona.Id, "sign", authority.Signature, persona.Order("001"));
    }

    private static void Certify(string folder, string id, string kind, CertificateIssuer issuer, CertificateOrder order)
    {
        using var key = RSA.Create();
        key.ImportFromPem(File.ReadAllText(Path.Combine(folder, $"{id}.{kind}.key.pem")));
        File.WriteAllBytes(Path.Combine(folder, $"{id}.{kind}.cer"), issuer.Issue(key, order));
        File.WriteAllBytes(Path.Combine(folder, $"ca.{kind}.cer"), issuer.Certificate.ToArray());
    }
}
