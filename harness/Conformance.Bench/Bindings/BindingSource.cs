using Conformance.Bench.Judgement;
using Conformance.Bench.Pcsc;
using Conformance.Bench.Physical;
using Conformance.CardSimulator.Vpcd;
using PCSC;

namespace Conformance.Bench.Bindings;

/// <summary>Makes the way from reader to card, once per desk, and holds what all desks of a run share: the daemon and the reader or its virtual slot.</summary>
public sealed class BindingSource : IDisposable
{
    private readonly VirtualSlotLock? _slot;
    private readonly PcscDaemon? _daemon;
    private readonly Func<ICardBinding> _create;

    private BindingSource(Func<ICardBinding> create, VirtualSlotLock? slot = null, PcscDaemon? daemon = null) =>
        (_create, _slot, _daemon) = (create, slot, daemon);

    /// <summary>Gets everything ready that the binding needs.</summary>
    /// <param name="kind">The binding.</param>
    /// <param name="clock">The real clock: PC/SC waits in real time.</param>
    /// <param name="contexts">The way to the PC/SC service; null for the system's.</param>
    /// <param name="physical">What a run with physical cards was told; needed for <see cref="BindingKind.Pcsc"/> alone.</param>
    /// <exception cref="BenchFaultException">The daemon, the reader or its virtual slot cannot be had.</exception>
    public static Task<BindingSource> OpenAsync(BindingKind kind, TimeProvider clock, IContextFactory? contexts = null, PhysicalSetup? physical = null) => kind switch
    {
        BindingKind.InProcess => Task.FromResult(new BindingSource(() => new InProcessBinding())),
        BindingKind.Own => Task.FromResult(new BindingSource(() => new OwnSlotBinding())),
        BindingKind.VirtualPcsc => OpenVirtualAsync(clock, contexts ?? ContextFactory.Instance),
        _ => OpenPhysicalAsync(clock, contexts ?? ContextFactory.Instance, physical ?? throw new ArgumentNullException(nameof(physical), "physical cards need a setup")),
    };

    /// <summary>A fresh way, with no card in it.</summary>
    public ICardBinding Create() => _create();

    /// <summary>Gives the slot back and ends the daemon if this run started it.</summary>
    public void Dispose()
    {
        _daemon?.Dispose();
        _slot?.Dispose();
    }

    private static async Task<BindingSource> OpenPhysicalAsync(TimeProvider clock, IContextFactory contexts, PhysicalSetup physical)
    {
        var daemon = await StartDaemonAsync(clock, contexts).ConfigureAwait(false);
        try
        {
            var reader = new PcscReader(ReaderNames.Choose(Names(contexts), physical.Reader), contexts, clock);
            return new(() => new PcscBinding(reader, physical), daemon: daemon);
        }
        catch (BenchFaultException)
        {
            daemon.Dispose();
            throw;
        }
    }

    private static async Task<BindingSource> OpenVirtualAsync(TimeProvider clock, IContextFactory contexts)
    {
        var slot = VirtualSlotLock.TryTake(VpcdLink.FirstSlotPort, out var problem)
            ?? throw new BenchFaultException(Owner.Bench, problem!, "one run of the bench at a time uses the virtual reader");
        try
        {
            return await OpenVirtualAsync(slot, clock, contexts).ConfigureAwait(false);
        }
        catch (BenchFaultException)
        {
            slot.Dispose();
            throw;
        }
    }

    private static async Task<BindingSource> OpenVirtualAsync(VirtualSlotLock slot, TimeProvider clock, IContextFactory contexts)
    {
        var daemon = await StartDaemonAsync(clock, contexts).ConfigureAwait(false);
        try
        {
            var reader = new PcscReader(VirtualReaderName(contexts), contexts, clock);
            return new(() => new VirtualPcscBinding(reader, clock), slot, daemon);
        }
        catch (BenchFaultException)
        {
            daemon.Dispose();
            throw;
        }
    }

    private static async Task<PcscDaemon> StartDaemonAsync(TimeProvider clock, IContextFactory contexts) =>
        await new PcscDaemonLauncher(contexts, clock).EnsureRunningAsync(CancellationToken.None).ConfigureAwait(false) switch
        {
            PcscDaemonStart.Running(var daemon) => daemon,
            PcscDaemonStart.Failed(var problem) => throw new BenchFaultException(Owner.Bench, problem, "without pcscd, run with --binding in-process"),
            _ => throw new InvalidOperationException("a start succeeds or fails"),
        };

    private static string VirtualReaderName(IContextFactory contexts)
    {
        var names = Names(contexts);
        return names.FirstOrDefault(name => name.StartsWith("Virtual PCD", StringComparison.Ordinal))
            ?? throw new BenchFaultException(
                Owner.Bench,
                $"pcscd lists no virtual reader (it lists: {(names.Count == 0 ? "none" : string.Join(", ", names))})",
                "install vsmartcard-vpcd, then restart pcscd");
    }

    private static IReadOnlyList<string> Names(IContextFactory contexts) => new PcscReaders(contexts).List() switch
    {
        ReaderListing.Listed(var names) => names,
        ReaderListing.Failed(var fault) => throw new BenchFaultException(Owner.Bench, fault.Detail, "start pcscd, then try again"),
        _ => throw new InvalidOperationException("a listing succeeds or fails"),
    };
}
