// A button with a list of things under it.

import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { Icon, type IconName } from "./icons";

interface Properties {
  icon: IconName;
  label: string;
  title: string;
  on?: boolean;
  wide?: boolean;
  /** What is in it; it calls `close` when something was chosen. */
  children: (close: () => void) => ComponentChildren;
  role?: "menu" | "dialog";
}

export function Menu({ icon, label, title, on, wide, children, role = "menu" }: Properties) {
  const open = useSignal(false);
  const button = useRef<HTMLButtonElement>(null);
  const popup = useRef<HTMLDivElement>(null);
  const place = useSignal({ left: 0, top: 0 });

  useLayoutEffect(() => {
    if (!open.value) return;
    const items = () => [
      ...(popup.current?.querySelectorAll<HTMLElement>("button, input, select") ?? []),
    ];
    const { width, height } = popup.current!.getBoundingClientRect();
    const { left, top } = place.peek();
    place.value = {
      left: Math.max(4, Math.min(left, innerWidth - width - 8)),
      top: Math.max(4, Math.min(top, innerHeight - height - 8)),
    };
    items()[0]?.focus();
    const onPointer = (event: PointerEvent) => {
      const target = event.target as Node;
      if (!popup.current?.contains(target) && !button.current?.contains(target)) open.value = false;
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "Escape") {
        open.value = false;
        button.current?.focus();
      } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        const all = items();
        const at = all.indexOf(document.activeElement as HTMLElement);
        all.at((at + (event.key === "ArrowDown" ? 1 : -1)) % all.length)?.focus();
      } else {
        event.stopPropagation(); // Space and Enter press what has the focus; nothing else has a meaning here
        return;
      }
      event.preventDefault();
      event.stopPropagation();
    };
    addEventListener("pointerdown", onPointer, true);
    popup.current?.addEventListener("keydown", onKey);
    const element = popup.current;
    return () => {
      removeEventListener("pointerdown", onPointer, true);
      element?.removeEventListener("keydown", onKey);
    };
  }, [open.value]);

  const toggle = () => {
    const { left, bottom } = button.current!.getBoundingClientRect();
    place.value = { left, top: bottom + 4 };
    open.value = !open.value;
  };
  return (
    <>
      <button
        ref={button}
        class={`tool${on ? " on" : ""}`}
        aria-label={label}
        aria-haspopup={role}
        aria-expanded={open.value}
        title={title}
        onClick={toggle}
      >
        <Icon name={icon} />
        {wide && <span class="label">{label}</span>}
        <span class="more" aria-hidden="true" />
      </button>
      {open.value && (
        <div
          ref={popup}
          class="popup"
          role={role}
          aria-label={label}
          style={{ left: `${place.value.left}px`, top: `${place.value.top}px` }}
        >
          {children(() => {
            open.value = false;
          })}
        </div>
      )}
    </>
  );
}

interface ItemProperties {
  icon?: IconName;
  label: string;
  keys?: string;
  on?: boolean;
  disabled?: boolean;
  act: () => void;
}

export function MenuItem({ icon, label, keys, on, disabled, act }: ItemProperties) {
  return (
    <button
      class="menu-item"
      role={on === undefined ? "menuitem" : "menuitemcheckbox"}
      aria-checked={on}
      disabled={disabled}
      onClick={act}
    >
      {icon ? <Icon name={icon} /> : <span class="check">{on ? "✓" : ""}</span>}
      <span class="menu-label">{label}</span>
      {icon && on && <span class="check">✓</span>}
      {keys && <kbd>{keys}</kbd>}
    </button>
  );
}
