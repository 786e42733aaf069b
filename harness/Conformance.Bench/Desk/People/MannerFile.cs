using System.Text.Json;
using System.Text.Json.Serialization;
using Conformance.Bench.Judgement;

namespace Conformance.Bench.Desk.People;

/// <summary>Reads fixtures/people/NAME.json; what is wrong with it is named with its JSON path.</summary>
internal static class MannerFile
{
    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    /// <exception cref="BenchFaultException">The file is missing or not right.</exception>
    public static Manner Read(string file)
    {
        try
        {
            return Checked(file, JsonSerializer.Deserialize<Form>(File.ReadAllText(file), Strict)!);
        }
        catch (JsonException broken)
        {
            throw Fault(file, broken.Path ?? "$", "this is no manner of a person: a field is missing, unknown or of another kind");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw Fault(file, "$", fault.Message);
        }
    }

    private static Manner Checked(string file, Form form)
    {
        if (form.SecondsPerAct is < 0 or > 300)
        {
            throw Fault(file, "$.secondsPerAct", "write 0 to 300");
        }

        if (form.TouchesBeside is < 0 or >= 1)
        {
            throw Fault(file, "$.touchesBeside", "write a chance from 0 to below 1");
        }

        if (form.TouchesTwice is < 0 or >= 1)
        {
            throw Fault(file, "$.touchesTwice", "write a chance from 0 to below 1");
        }

        return form.GivesUpAfter is < 1
            ? throw Fault(file, "$.givesUpAfter", "write 1 or more, or null")
            : new(Path.GetFileNameWithoutExtension(file), form.SecondsPerAct, form.TouchesBeside, form.TouchesTwice, form.CannotTouch, form.HasHelper, form.GivesUpAfter);
    }

    private static BenchFaultException Fault(string file, string where, string what) =>
        new(Owner.Configuration, $"{file}, {where}: {what}", "see fixtures/people/README.md");

    private sealed record Form(string About, int SecondsPerAct, double TouchesBeside, double TouchesTwice, bool CannotTouch, bool HasHelper, int? GivesUpAfter);
}
