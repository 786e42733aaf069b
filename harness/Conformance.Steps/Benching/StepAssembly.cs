using System.Reflection;
using Conformance.Bench;
using Conformance.Bench.Judgement;
using Reqnroll;

namespace Conformance.Steps.Benching;

/// <summary>Loads a vendor's assembly of steps and holds it to the rules of our own.</summary>
public static class StepAssembly
{
    /// <summary>Loads an assembly for <see cref="BenchRun.StartAsync"/>.</summary>
    /// <exception cref="BenchFaultException">It cannot be loaded, has no bindings, or has Then steps that could act on the bench.</exception>
    public static Assembly Load(string file)
    {
        var path = Path.GetFullPath(file);
        if (!File.Exists(path))
        {
            throw Fault($"there is no file {file}", "build the assembly, then give --steps its path");
        }

        try
        {
            var assembly = Assembly.LoadFrom(path);
            Hold(file, assembly);
            return assembly;
        }
        catch (BadImageFormatException)
        {
            throw Fault($"{file} is no .NET assembly", "give --steps the .dll that the project's build made");
        }
        catch (Exception fault) when (fault is IOException or TypeLoadException or ReflectionTypeLoadException)
        {
            throw Fault($"{file} cannot be loaded: {fault.Message}", "build it against this build of Conformance.Steps, with its dependencies beside it");
        }
    }

    private static void Hold(string file, Assembly assembly)
    {
        var bindings = assembly.GetExportedTypes().Where(type => type.IsDefined(typeof(BindingAttribute), inherit: true)).ToList();
        if (bindings is [])
        {
            throw Fault($"{file} has no bindings", "make its step classes public and mark them with [Binding]");
        }

        if (assembly == typeof(StepAssembly).Assembly)
        {
            throw Fault($"{file} is the bench's own", "leave it out: its steps are always there");
        }

        StepRules.Hold(file, bindings);
    }

    private static BenchFaultException Fault(string what, string hint) => new(Owner.Configuration, what, hint);
}
