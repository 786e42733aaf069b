using System.CommandLine;
using Conformance.Authority;
using Conformance.Bench;
using Conformance.Bench.Fixtures;
using Conformance.Bench.Judgement;
using Conformance.Cli.Usage;
using NodaTime;

namespace Conformance.Cli.Mappings;

/// <summary>conformance mappings: what of the centre needs no code, for the Java WireMock.</summary>
internal static class MappingsCommand
{
    private static readonly LocalTime Opening = new(9, 0);

    public static Command Create(TimeProvider time)
    {
        var output = new Option<string>("--out") { Description = "Folder for mappings/ and requests/; WireMock takes it as --root-dir", Required = true };
        var on = DayOption.On("The day that the answers are of, 9 o'clock at the desk, as 2025-05-20; today without it");
        var disturbances = new Option<string?>("--disturbances") { Description = "File of what goes wrong on purpose (fixtures/disturbances)" };
        var fixtures = new Option<string?>("--fixtures") { Description = "Folder of certificates and register" };
        var mappings = new Command("mappings", "Exports the centre's answers as stub mappings for the Java WireMock, with a request for each") { output, on, disturbances, fixtures };
        mappings.SetAction((parsed, _) =>
        {
            var day = parsed.GetValue(on) ?? Verification.Desk.Today(Instant.FromDateTimeOffset(time.GetUtcNow()));
            Write(parsed.GetValue(output)!, Export(new(parsed.GetValue(fixtures) ?? Folders.Default.Fixtures), day, parsed.GetValue(disturbances)));
            return Task.FromResult(ExitCodes.Passed);
        });
        return mappings;
    }

    private static MappingsExport Export(BenchFixtures fixtures, LocalDate day, string? disturbances)
    {
        using var authority = fixtures.LoadAuthority();
        return MappingsExport.Make(fixtures.LoadRegister(), authority, day + Opening, disturbances is null ? [] : BenchFixtures.Disturbances(disturbances));
    }

    /// <exception cref="BenchFaultException">The folder cannot be written, or has an earlier export.</exception>
    private static void Write(string folder, MappingsExport export)
    {
        try
        {
            foreach (var part in new[] { "mappings", "requests" }.Select(part => Path.Combine(folder, part)))
            {
                // What is left of another export would be served beside this one.
                if (Directory.Exists(part) && Directory.EnumerateFileSystemEntries(part).Any())
                {
                    throw new BenchFaultException(Owner.Configuration, $"{part}: it holds files already", "name another folder, or remove them first");
                }

                Directory.CreateDirectory(part);
            }

            foreach (var (path, bytes) in export.Files())
            {
                File.WriteAllBytes(Path.Combine(folder, path), bytes);
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new BenchFaultException(Owner.Configuration, $"{folder}: {fault.Message}", "name a folder that this user may write to");
        }

        Console.WriteLine($"{export.Count} mappings in {folder}. WireMock serves them with: java -jar wiremock-standalone.jar --root-dir {folder}");
        foreach (var left in export.LeftOut)
        {
            Console.WriteLine($"left out: {left}");
        }
    }
}
