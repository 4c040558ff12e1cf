// Tailwind is the only stage of the styles.
export default { plugins: { '@tailwindcss/postcss': {} } }
