using System.CommandLine;
using System.CommandLine.Parsing;
using Conformance.Bench;
using Conformance.Bench.Bindings;
using Conformance.Bench.Judgement;
using Conformance.Bench.Physical;
using Conformance.Bench.Physical.Cards;
using Conformance.Bench.Physical.Interlocking;
using Conformance.Cli.Usage;

namespace Conformance.Cli.Physical;

/// <summary>What "conformance run" takes for physical cards.</summary>
internal sealed class PhysicalOptions
{
    private readonly Option<string?> _reader = new("--reader") { Description = "For --binding pcsc: the reader's name, or a part of it that no other has" };
    private readonly Option<string?> _arm = new("--arm") { Description = "For --binding pcsc: the card, by its token ('conformance doctor'), that PINs may be presented to" };
    private readonly Option<int?> _floor = NumberOption.Whole("--floor", "With --arm: so many tries stay left, from 1; nothing is presented that could leave fewer", Arming.LowestFloor, int.MaxValue);
    private readonly Option<string?> _sacrifice = new("--sacrifice") { Description = "For --binding pcsc: the card, by its token, that scenarios may lock for good" };
    private readonly Option<bool> _shows = new("--show-personal-data") { Description = "For --binding pcsc: write the card's answers into the log, not only their length and digest; never number or photo" };
    private readonly LaboratoryFiles _files = new();

    public PhysicalOptions()
    {
        _arm.Validators.Add(RequireToken);
        _sacrifice.Validators.Add(RequireToken);
    }

    public void AddTo(Command command, Option<string?> binding, Option<string?> device)
    {
        foreach (var option in new Option[] { _reader, _arm, _floor, _sacrifice, _shows, _files.Cards, _files.Key })
        {
            command.Add(option);
        }

        // By what was written: the value of an option that is wrong itself cannot be asked for.
        command.Validators.Add(result => Check(result, result.GetResult(binding)?.Tokens is [var word] && word.Value == BindingKind.Pcsc.Word(), result.GetResult(device) is not null));
    }

    /// <summary>The set-up.</summary>
    /// <param name="parsed">What was written.</param>
    /// <param name="known">The reader that the device's profile names; null for none.</param>
    /// <param name="time">The real clock.</param>
    /// <param name="output">Where people are asked to move cards.</param>
    /// <exception cref="BenchFaultException">Nobody names a reader.</exception>
    public PhysicalSetup SetupOf(ParseResult parsed, string? known, TimeProvider time, TextWriter output) => new()
    {
        Reader = parsed.GetValue(_reader) ?? known ?? throw new BenchFaultException(Owner.Configuration, "--binding pcsc needs a reader", "name one with --reader, or in the device's profile ('conformance doctor' lists them)"),
        Arming = CardToken.Parse(parsed.GetValue(_arm)) is { } token ? new(token, parsed.GetValue(_floor)!.Value) : null,
        Sacrifice = CardToken.Parse(parsed.GetValue(_sacrifice)),
        Cards = _files.BookOf(parsed, time).Read(),
        Key = _files.KeyOf(parsed),
        Attendant = new ConsoleAttendant(output),
        ShowsPersonalData = parsed.GetValue(_shows),
    };

    private void Check(CommandResult result, bool isPhysical, bool hasProfile)
    {
        if (isPhysical && !hasProfile && result.GetResult(_reader) is null)
        {
            result.AddError("--binding pcsc needs --reader ('conformance doctor' lists them)");
        }

        if (!isPhysical && new Option[] { _reader, _arm, _floor, _sacrifice, _shows }.FirstOrDefault(option => result.GetResult(option) is not null) is { } stray)
        {
            result.AddError($"{stray.Name} is for --binding pcsc alone");
        }

        if (result.GetResult(_arm) is null != result.GetResult(_floor) is null)
        {
            result.AddError("--arm and --floor go together");
        }
    }

    private static void RequireToken(OptionResult result)
    {
        foreach (var token in result.Tokens.Select(token => token.Value).Where(token => CardToken.Parse(token) is null))
        {
            result.AddError($"\"{token}\" is no token; it looks like 3f9a-1c22-7b04");
        }
    }
}
