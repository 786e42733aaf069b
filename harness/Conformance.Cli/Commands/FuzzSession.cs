using Conformance.Bench;
using Conformance.Bench.Judgement;
using Conformance.CardSimulator.Personas;
using Conformance.Fuzzing.Acts;
using Conformance.Fuzzing.Cards;
using Conformance.Fuzzing.Running;

namespace Conformance.Cli.Commands;

/// <summary>One search, or the repetition of what one found.</summary>
internal sealed class FuzzSession(TimeProvider time, TextWriter output)
{
    public int Run(Persona persona, FuzzOptions options)
    {
        var secrets = new HolderSecrets(persona);
        var cards = PersonaCards.Of(persona, secrets, options.Defect) ?? throw new BenchFaultException(
            Owner.Configuration, $"there is no defect \"{options.Defect}\"", $"choose one of: {string.Join(", ", PersonaCards.Defects)}");
        var fuzzer = new CardFuzzer(cards, secrets, time);
        if (options.Replay is { } file)
        {
            return Tell(fuzzer.Replay(Read(file, secrets)), secrets);
        }

        var outcome = fuzzer.Run(options.Seed, new(options.Commands, options.Time));
        Tell(outcome, persona.Id, options.Seed);
        var code = Tell(outcome.Failure, secrets);
        if (outcome.Failure is { } failure)
        {
            Write(options.File, failure, secrets, $"# persona {persona.Id}, seed {options.Seed}, {outcome.FoundIn} acts when found");
            output.WriteLine($"  kept in {options.File}; again: harness/conformance fuzz card --persona {persona.Id}{(options.Defect is null ? "" : $" --defect {options.Defect}")} --replay {options.File}");
        }

        return code;
    }

    private static IReadOnlyList<CardAct> Read(string file, HolderSecrets secrets)
    {
        try
        {
            return ActText.Read(File.ReadLines(file), secrets) is { Count: > 0 } acts
                ? acts
                : throw new BenchFaultException(Owner.Configuration, $"{file}: there is no command in it", "name a file that 'fuzz card --out' wrote");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new BenchFaultException(Owner.Configuration, $"{file}: {fault.Message}", "name a file that 'fuzz card --out' wrote");
        }
        catch (FormatException fault)
        {
            throw new BenchFaultException(Owner.Configuration, $"{file}: {fault.Message}", "name a file that 'fuzz card --out' wrote, for a card of the same persona");
        }
    }

    private static void Write(string file, FoundFailure failure, HolderSecrets secrets, string remark)
    {
        try
        {
            File.WriteAllLines(file, [remark, $"# {failure.Violation.Invariant}: {failure.Violation.Detail}", .. failure.Acts.Select(act => ActText.Write(act, secrets))]);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new BenchFaultException(Owner.Configuration, $"{file}: {fault.Message}", "let --out name a file that can be written");
        }
    }

    private void Tell(FuzzOutcome outcome, string persona, int seed)
    {
        var reach = outcome.Reach;
        output.WriteLine($"{outcome.Acts} commands and resets on {outcome.Cards} new cards of {persona}, seed {seed}");
        output.WriteLine($"  verified  {string.Join(' ', reach.Verified)}");
        output.WriteLine($"  blocked   {string.Join(' ', reach.Blocked)}");
        output.WriteLine($"  changed   {string.Join(' ', reach.Changed)}");
        output.WriteLine($"  opened    {string.Join(' ', reach.Opened)}");
        output.WriteLine($"  signed    P1 {string.Join(' ', reach.SignatureForms)}");
        output.WriteLine($"  secured   {string.Join(", ", reach.Secured)}");
        output.WriteLine($"  answered  {string.Join(' ', reach.Statuses)}");
    }

    private int Tell(FoundFailure? failure, HolderSecrets secrets)
    {
        if (failure is null)
        {
            output.WriteLine("Passed: every invariant held");
            return ExitCodes.Passed;
        }

        output.WriteLine($"Failed: {failure.Violation.Invariant}: {failure.Violation.Detail}");
        foreach (var act in failure.Acts)
        {
            output.WriteLine($"  {ActText.Write(act, secrets)}");
        }

        return ExitCodes.Failed;
    }
}
