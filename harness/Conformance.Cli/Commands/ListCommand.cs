using System.CommandLine;
using Conformance.Bench.Devices;
using Conformance.Bench.Fixtures;
using Conformance.Bench.Requirements;
using Conformance.ReaderSimulator;
using Conformance.Steps.Benching;
using Conformance.Steps.Running;

namespace Conformance.Cli.Commands;

/// <summary>conformance list: what there is to run, with whom and with which defects.</summary>
internal static class ListCommand
{
    public static Command Create()
    {
        var command = new Command("list", "Shows scenarios, personas, defects, checks and the transitions of the simulated reader")
        {
            Part("scenarios", "Every scenario and example row, with its feature file", PrintScenarios),
            Part("personas", "Every persona and why it exists", PrintPersonas),
            Part("defects", "Every seeded defect and impostor that --defect takes", PrintDefects),
            Part("checks", "Every check, what must hold and on which facts it rests", PrintChecks),
            Part("transitions", "Every transition of the simulated reader, why it happens and on which fact it rests", PrintTransitions),
        };
        command.SetAction(parsed =>
        {
            foreach (var print in new Action[] { PrintScenarios, PrintPersonas, PrintDefects, PrintChecks, PrintTransitions })
            {
                print();
                Console.WriteLine();
            }

            return ExitCodes.Passed;
        });
        return command;
    }

    private static Command Part(string name, string description, Action print)
    {
        var command = new Command(name, description);
        command.SetAction(_ =>
        {
            print();
            return ExitCodes.Passed;
        });
        return command;
    }

    private static void PrintScenarios()
    {
        var cases = FeatureFolder.Read(Folders.Default.Features);
        Console.WriteLine($"scenarios ({cases.Count})");
        foreach (var scenario in cases)
        {
            Console.WriteLine($"  {scenario.File}:{scenario.Line}  {scenario.Title}");
        }
    }

    private static void PrintPersonas()
    {
        var fixtures = new BenchFixtures(Folders.Default.Fixtures);
        var ids = fixtures.PersonaIds();
        Console.WriteLine($"personas ({ids.Count})");
        foreach (var id in ids)
        {
            Console.WriteLine($"  {id,-16} {fixtures.Persona(id).Reason}");
        }
    }

    private static void PrintDefects()
    {
        Console.WriteLine($"defects ({DeviceChoice.Defects.Count}) and impostors ({DeviceChoice.Impostors.Count + 1})");
        foreach (var name in DeviceChoice.Defects.Concat(DeviceChoice.Impostors).Append(DeviceChoice.DiesAtStepPrefix + "N"))
        {
            Console.WriteLine($"  {name}");
        }
    }

    private static void PrintChecks()
    {
        var catalogue = CatalogueFolder.Read(Folders.Default.Requirements);
        Console.WriteLine($"checks ({catalogue.Checks.Count()})");
        foreach (var (requirement, check) in catalogue.Requirements.SelectMany(requirement => requirement.Checks.Select(check => (requirement, check))))
        {
            Console.WriteLine($"  {check.Id,-24} {check.Statement.En} ({requirement.Id})");
        }
    }

    private static void PrintTransitions()
    {
        var rows = TransitionTable.Rows.Concat(TransitionTable.SeededRows).ToList();
        Console.WriteLine($"transitions ({TransitionTable.Rows.Count}, and {TransitionTable.SeededRows.Count} of readers with a seeded defect)");
        foreach (var row in rows)
        {
            Console.WriteLine($"  {row.Because} ({row.Fact}{(row.IsSeeded ? "; seeded" : "")})");
            Console.WriteLine($"      {string.Join(", ", row.From)} -> {string.Join(", ", row.To)}{(row.Ends is { } ending ? $"; ends the session: {ending}" : "")}");
        }
    }
}
