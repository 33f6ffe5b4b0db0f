//! The JavaScript around the WebAssembly.

use std::fs;
use std::path::Path;

use wasm_bindgen_cli_support::{Bindgen, EncodeInto};

use crate::run::Outcome;

/// The WebAssembly among what is written.
pub const WASM: &str = "ltci_wasm_bg.wasm";

/// Writes the module and its JavaScript into a folder, which is emptied first.
///
/// There is one output for Node and for the browser, of the form for the web: Node loads it with
/// `initSync`, so that the WebAssembly is not published twice.
pub fn write(input: &Path, folder: &Path) -> Outcome<()> {
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    Bindgen::new()
        .input_path(input)
        .out_name("ltci_wasm")
        .web(true)?
        .omit_default_module_path(false)
        .encode_into(EncodeInto::Always)
        .remove_name_section(true)
        .remove_producers_section(true)
        .generate(folder)?;
    Ok(())
}
