using System.Globalization;
using Conformance.Authority;
using Conformance.Bench.Judgement;
using Conformance.CardSimulator.Defects;
using Conformance.ReaderSimulator;
using Conformance.ReceiptComputer;

namespace Conformance.Bench.Devices;

/// <summary>Which device a run judges, by name: the good simulated reader, one with a seeded defect, one that dies, or one of the three impostors.</summary>
/// <param name="Name">The name.</param>
public sealed record DeviceChoice(string Name)
{
    /// <summary>No device at all.</summary>
    public const string EmptyChairName = "empty-chair";

    /// <summary>The device that accepts everything.</summary>
    public const string AcceptEverythingName = "accept-everything";

    /// <summary>The device that refuses everything.</summary>
    public const string RefuseEverythingName = "refuse-everything";

    /// <summary>Followed by a number: the device that dies at its act of that number.</summary>
    public const string DiesAtStepPrefix = "dies-at-step-";

    /// <summary>The simulated reader without a defect.</summary>
    public static DeviceChoice Good { get; } = new("simulated");

    /// <summary>The device of a driver, without a defect.</summary>
    public static DeviceChoice For(DeviceDriver driver) => driver switch
    {
        DeviceDriver.Remote => new("remote"),
        DeviceDriver.Attended => new("attended"),
        DeviceDriver.Software => new("software"),
        _ => Good,
    };

    /// <summary>The devices that are none.</summary>
    public static IReadOnlyList<string> Impostors { get; } = [EmptyChairName, AcceptEverythingName, RefuseEverythingName];

    /// <summary>All seeded defects: those of the reader, of the card, of the centre, of the software behind the terminal.</summary>
    public static IReadOnlyList<string> Defects { get; } = [.. ReaderDefects.Names, .. SeededCardDefects.Names, .. CentreDefects.All().Select(defect => defect.Name), .. ReceiptDefects.All().Select(defect => defect.Name)];

    /// <summary>True when the device is the simulated reader, with or without a defect in it or around it.</summary>
    public bool IsSimulatedReader => this == Good || Defects.Contains(Name);

    /// <summary>True when the device is a defect or an impostor, which has to act for a run to mean anything.</summary>
    public bool IsSeeded => Defects.Contains(Name) || Impostors.Contains(Name) || DiesAtStep is not null;

    /// <summary>The number of the act at which the device dies, from 1; null when it does not.</summary>
    internal int? DiesAtStep =>
        Name.StartsWith(DiesAtStepPrefix, StringComparison.Ordinal)
        && int.TryParse(Name.AsSpan(DiesAtStepPrefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var step)
        && step > 0
            ? step
            : null;

    /// <summary>The reader with a seeded defect, or an impostor, by name.</summary>
    /// <exception cref="BenchFaultException">There is none of that name; the good device is no defect, so that a run for a defect cannot pass without one.</exception>
    public static DeviceChoice Of(string name) =>
        Impostors.Contains(name) || Defects.Contains(name) || new DeviceChoice(name).DiesAtStep is not null
            ? new(name)
            : throw new BenchFaultException(
                Owner.Configuration,
                $"there is no defect or impostor \"{name}\"",
                name == Good.Name ? "leave the defect out to run the good device" : "'conformance list defects' shows them all");

    internal ReaderDefect? ReaderDefect() => ReaderDefects.Create(Name);

    internal CardDefect? CardDefect() => SeededCardDefects.Create(Name);

    internal ReceiptDefect? ReceiptDefect() => ReceiptDefects.Find(Name);

    internal CentreDefect? CentreDefect() => CentreDefects.Find(Name);
}
